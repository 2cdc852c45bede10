<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Act</name>
    <message>
        <source>pause</source>
        <translation>mettre en pause</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>take %1 away</source>
        <translation>retirer %1</translation>
    </message>
    <message>
        <source>give %1 more</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>each turn %1 shorter</source>
        <translation>raccourcir chaque tour de parole de %1</translation>
    </message>
    <message>
        <source>each turn %1 longer</source>
        <translation>allonger chaque tour de parole de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>skip the turn</source>
        <translation>sauter le tour de parole</translation>
    </message>
    <message>
        <source>blank the screens</source>
        <translation>masquer les écrans</translation>
    </message>
    <message>
        <source>show the screens</source>
        <translation>montrer les écrans</translation>
    </message>
    <message>
        <source>hide the scores</source>
        <translation>masquer les scores</translation>
    </message>
    <message>
        <source>show the scores</source>
        <translation>montrer les scores</translation>
    </message>
    <message>
        <source>seat to a bot, %1</source>
        <translation>confier la place à un bot, %1</translation>
    </message>
    <message>
        <source>seat to a person, %1</source>
        <translation>confier la place à une personne, %1</translation>
    </message>
    <message>
        <source>empty the seat, %1</source>
        <translation>libérer la place, %1</translation>
    </message>
    <message>
        <source>mark an incident</source>
        <translation>signaler un incident</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>strike note %1</source>
        <translation>barrer la note %1</translation>
    </message>
    <message>
        <source>restore note %1</source>
        <translation>rétablir la note %1</translation>
    </message>
    <message>
        <source>break off the session</source>
        <translation>interrompre la séance</translation>
    </message>
    <message>
        <source>begin the bargaining</source>
        <translation>commencer la négociation</translation>
    </message>
    <message>
        <source>go back to after “%1”</source>
        <translation>revenir juste après «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>seat back to the person, %1</source>
        <translation>place rendue à la personne, %1</translation>
    </message>
</context>
<context>
    <name>AgreedChart</name>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Asked for first by</source>
        <translation>Demandé d’abord par</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, tour %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>First agreed to by %1 in round %2</source>
        <translation>Accepté d’abord par %1 au tour %2</translation>
    </message>
    <message>
        <source>First asked for by %1 in round %2, with proposal %3</source>
        <translation>Demandé d’abord par %1 au tour %2, avec la proposition %3</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1%</source>
        <extracomment>a share</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <extracomment>a share that is nearly nothing</extracomment>
        <translation>&lt;&#x202f;%1</translation>
    </message>
    <message>
        <source>&gt;%1</source>
        <extracomment>a share that is nearly everything</extracomment>
        <translation>&gt;&#x202f;%1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a share that is estimated, and between which two it lies</extracomment>
        <translation>%1 (de %2 à %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 million</source>
        <comment>a count</comment>
        <translation>
            <numerusform>%1 million</numerusform>
            <numerusform>%1 millions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 billion</source>
        <comment>a count</comment>
        <translation>
            <numerusform>%1 milliard</numerusform>
            <numerusform>%1 milliards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trillion</source>
        <comment>a count</comment>
        <translation>
            <numerusform>%1 billion</numerusform>
            <numerusform>%1 billions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Analyse</name>
    <message>
        <source>walk-away value</source>
        <translation>valeur de rupture</translation>
    </message>
    <message>
        <source>this package</source>
        <translation>cette combinaison</translation>
    </message>
    <message>
        <source>Legal, counted: %1</source>
        <translation>Admissibles, comptées&#x202f;: %1</translation>
    </message>
    <message>
        <source>No package is legal: the dependencies contradict each other.</source>
        <translation>Aucune combinaison n’est admissible&#x202f;: les dépendances se contredisent.</translation>
    </message>
    <message>
        <source>Efficient results: %1, proved to be all; in each of them nobody can gain without somebody’s loss.</source>
        <translation>Résultats efficaces&#x202f;: %1, la preuve est faite qu’il n’y en a pas d’autres&#x202f;; dans chacun, personne ne peut gagner sans que quelqu’un perde.</translation>
    </message>
    <message>
        <source>Too many issues hang together to tell which results are efficient.</source>
        <translation>Trop de thèmes sont liés entre eux pour dire quels résultats sont efficaces.</translation>
    </message>
    <message>
        <source>Efficient results: too many to list all; %1 are listed, and none is more than %2 points better for anybody.</source>
        <translation>Résultats efficaces&#x202f;: trop nombreux pour être tous énumérés&#x202f;; %1 le sont, et aucun autre n’apporte à quiconque plus de %2 points de plus.</translation>
    </message>
    <message>
        <source>Opposition: %1 (0: everybody can have all they wish)</source>
        <translation>Opposition&#x202f;: %1 (0&#x202f;: chacun peut avoir tout ce qu’il souhaite)</translation>
    </message>
    <message>
        <source>Opposition: %1 at most (0: everybody can have all they wish)</source>
        <translation>Opposition&#x202f;: %1 au plus (0&#x202f;: chacun peut avoir tout ce qu’il souhaite)</translation>
    </message>
    <message>
        <source>one package</source>
        <translation>une seule combinaison</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) alike</source>
        <translation>
            <numerusform>%n combinaison équivalente</numerusform>
            <numerusform>%n combinaisons équivalentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how sure, how many packages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>solutions, and their package</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What would be fair, if everybody who votes had to gain:</source>
        <translation>Ce qui serait équitable si toutes les parties qui votent devaient y gagner&#x202f;:</translation>
    </message>
    <message>
        <source>No package reaches everybody’s walk-away value and crosses nobody’s red line.</source>
        <translation>Aucune combinaison n’atteint la valeur de rupture de chacun sans franchir de ligne rouge.</translation>
    </message>
    <message>
        <source>No package was found that reaches everybody’s walk-away value and crosses nobody’s red line.</source>
        <translation>Aucune combinaison n’a été trouvée qui atteigne la valeur de rupture de chacun sans franchir de ligne rouge.</translation>
    </message>
    <message>
        <source>comes nearest</source>
        <translation>s’en approche le plus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a party, and how many points</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points still missing: %1</source>
        <translation>Points qui manquent encore&#x202f;: %1</translation>
    </message>
    <message>
        <source>What would be fair, if only the rule had to be met:</source>
        <translation>Ce qui serait équitable s’il suffisait que la règle soit remplie&#x202f;:</translation>
    </message>
    <message>
        <source>The gains that count are those of whom it cannot do without: %1</source>
        <translation>Comptent les gains de celles dont on ne peut se passer&#x202f;: %1</translation>
    </message>
    <message>
        <source>The rule cannot be met, whoever signs.</source>
        <translation>La règle ne peut être remplie, qui que ce soit qui signe.</translation>
    </message>
    <message>
        <source>Each party can be done without, so that it is nobody’s gain that counts.</source>
        <translation>On peut se passer de chaque partie, si bien qu’aucun gain ne compte en propre.</translation>
    </message>
    <message>
        <source>No package passes the rule by the score sheets alone.</source>
        <translation>Aucune combinaison ne remplit la règle d’après les seuls barèmes.</translation>
    </message>
    <message>
        <source>No package was found that passes the rule by the score sheets alone.</source>
        <translation>Aucune combinaison n’a été trouvée qui remplisse la règle d’après les seuls barèmes.</translation>
    </message>
    <message>
        <source>The package:</source>
        <translation>La combinaison&#x202f;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what the package is</comment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>Beyond red lines there would be %1 points more together.</source>
        <translation>Au-delà des lignes rouges, il y aurait %1 points de plus pour l’ensemble.</translation>
    </message>
    <message>
        <source>Efficient, proved: nobody can gain without somebody’s loss.</source>
        <translation>Efficace, et prouvé&#x202f;: personne ne peut gagner sans que quelqu’un perde.</translation>
    </message>
    <message>
        <source>Nothing better was found; that there is nothing is not proved.</source>
        <translation>Rien de mieux n’a été trouvé&#x202f;; qu’il n’y ait rien n’est pas prouvé.</translation>
    </message>
    <message>
        <source>That there is nothing better still is not proved.</source>
        <translation>Qu’il n’y ait rien de mieux encore n’est pas prouvé.</translation>
    </message>
    <message>
        <source>%1: %2, %3 points together.</source>
        <comment>what to change, who gains, how much</comment>
        <translation>%1&#x202f;: %2, %3 points au total.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s)</source>
        <translation>
            <numerusform>Changez %n thème</numerusform>
            <numerusform>Changez %n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody loses, %n gain(s)</source>
        <translation>
            <numerusform>personne ne perd, %n partie gagne</numerusform>
            <numerusform>personne ne perd, %n parties gagnent</numerusform>
        </translation>
    </message>
    <message>
        <source>each gains</source>
        <translation>gain de chacune</translation>
    </message>
    <message>
        <source>%1 (%2 points below its walk-away value)</source>
        <translation>%1 (%2 points sous sa valeur de rupture)</translation>
    </message>
    <message>
        <source>%1 (beyond a red line)</source>
        <translation>%1 (au-delà d’une ligne rouge)</translation>
    </message>
    <message>
        <source>By the score sheets it would pass.</source>
        <translation>D’après les barèmes, elle passerait.</translation>
    </message>
    <message>
        <source>By the score sheets it would not pass.</source>
        <translation>D’après les barèmes, elle ne passerait pas.</translation>
    </message>
    <message>
        <source>Would not sign: %1</source>
        <translation>Ne signeraient pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many changes, and which</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s), and it passes</source>
        <translation>
            <numerusform>Changez %n thème, et elle passe</numerusform>
            <numerusform>Changez %n thèmes, et elle passe</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals and what they are worth:</source>
        <translation>Les propositions et ce qu’elles valent&#x202f;:</translation>
    </message>
    <message>
        <source>%1 %2, round %3</source>
        <comment>number of a proposal, who made it</comment>
        <translation>%1 %2, tour %3</translation>
    </message>
    <message>
        <source>fortunate</source>
        <comment>a step: good for all</comment>
        <translation>heureux</translation>
    </message>
    <message>
        <source>selfish</source>
        <comment>a step: good for oneself alone</comment>
        <translation>égoïste</translation>
    </message>
    <message>
        <source>concession</source>
        <comment>a step: good for the others, at one&apos;s own cost</comment>
        <translation>concession</translation>
    </message>
    <message>
        <source>unfortunate</source>
        <comment>a step: bad for the others, and not good for oneself</comment>
        <translation>malheureux</translation>
    </message>
    <message>
        <source>nice</source>
        <comment>a step: good for the others, at no cost</comment>
        <translation>aimable</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>a step: nothing changes for anybody</comment>
        <translation>neutre</translation>
    </message>
    <message>
        <source>Steps from one proposal to the next, for the group</source>
        <translation>Pas d’une proposition à la suivante, pour le groupe</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilité</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>concession rate</source>
        <translation>taux de concession</translation>
    </message>
    <message>
        <source>logrolled (our index)</source>
        <translation>échangé (notre indice)</translation>
    </message>
    <message>
        <source>Distances of proposals, in parts of each party’s range</source>
        <translation>Distances des propositions, en parts de l’étendue de chaque partie</translation>
    </message>
    <message>
        <source>what is efficient</source>
        <translation>ce qui est efficace</translation>
    </message>
    <message>
        <source>What trading made of the agreement (our index; 0: no better than meeting in the middle, 1: all there was): %1</source>
        <translation>Ce que l’échange a fait de l’accord (notre indice&#x202f;; 0&#x202f;: pas mieux que de couper la poire en deux, 1&#x202f;: tout ce qu’il y avait)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of all that was conceded, on issues that matter less to the giver than to the others (our index): %1</source>
        <translation>De tout ce qui a été concédé, sur des thèmes qui comptent moins pour qui donne que pour les autres (notre indice)&#x202f;: %1</translation>
    </message>
    <message>
        <source>How unequal gains are: Gini %1, Theil %2; Jain’s fairness %3</source>
        <translation>Inégalité des gains&#x202f;: Gini %1, Theil %2&#x202f;; équité de Jain %3</translation>
    </message>
    <message>
        <source>Nobody gained anything.</source>
        <translation>Personne n’a rien gagné.</translation>
    </message>
    <message>
        <source>Somebody who votes ended below its walk-away value.</source>
        <translation>Une partie votante a fini sous sa valeur de rupture.</translation>
    </message>
    <message>
        <source>In the end these asked for the same on half of the issues or more: %1</source>
        <translation>À la fin, ces parties demandaient la même chose sur la moitié des thèmes ou plus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without these the others would not hang together: %1</source>
        <translation>Sans ces parties, les autres ne tiendraient pas ensemble&#x202f;: %1</translation>
    </message>
    <message>
        <source>The table would split here first: %1 | %2</source>
        <translation>La table se diviserait d’abord ici&#x202f;: %1 | %2</translation>
    </message>
    <message>
        <source>How the talks went:</source>
        <translation>Comment la négociation s’est déroulée&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>at least %n package(s) alike</source>
        <translation>
            <numerusform>au moins une combinaison</numerusform>
            <numerusform>au moins %n combinaisons équivalentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 points below its walk-away value, and beyond a red line)</source>
        <translation>%1 (%2 points sous sa valeur de rupture, et au-delà d’une ligne rouge)</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>The points of %1 add up to more than can be calculated exactly. Give its options and interactions smaller values.</source>
        <translation>Les points de %1 s’additionnent au-delà de ce qui peut être calculé exactement. Donnez à ses options et interactions des valeurs plus petites.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>Too many issues hang together to look at all of them at once. Take some dependencies or interactions out.</source>
        <translation>Trop de thèmes sont liés entre eux pour être examinés tous ensemble. Retirez quelques dépendances ou interactions.</translation>
    </message>
    <message>
        <source>What could have been agreed is told to the facilitator only, as it takes every party’s score sheet.</source>
        <translation>Ce qui aurait pu être convenu n’est dit qu’à l’animation, car il y faut le barème de chaque partie.</translation>
    </message>
    <message>
        <source>No party that votes has a score sheet, so there is nothing to compare.</source>
        <translation>Aucune partie qui vote n’a de barème&#x202f;: il n’y a rien à comparer.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>option “%1” is in no legal package, expected one: the dependencies exclude it</source>
        <translation>l’option «&#x202f;%1&#x202f;» n’est dans aucune combinaison admissible, une au moins est attendue&#x202f;: les dépendances l’excluent</translation>
    </message>
    <message>
        <source>there is no legal package, expected one: the dependencies contradict each other</source>
        <translation>il n’y a aucune combinaison admissible, une au moins est attendue&#x202f;: les dépendances se contredisent</translation>
    </message>
    <message>
        <source>none of %1 legal packages is acceptable to enough parties, expected one that passes the ratification rule</source>
        <translation>aucune des %1 combinaisons admissibles ne convient à assez de parties, une au moins doit satisfaire la règle de ratification</translation>
    </message>
    <message>
        <source>option “%1” is dominated: “%2” is never worse for anybody and better for somebody</source>
        <translation>l’option «&#x202f;%1&#x202f;» est dominée&#x202f;: «&#x202f;%2&#x202f;» n’est jamais pire pour personne et vaut mieux pour quelqu’un</translation>
    </message>
    <message>
        <source>option “%1” is in no package that passes, though it crosses nobody’s red line</source>
        <translation>l’option «&#x202f;%1&#x202f;» n’est dans aucune combinaison ratifiable, bien qu’elle ne franchisse la ligne rouge de personne</translation>
    </message>
    <message>
        <source>issue “%1” is decided in advance: every package that passes has “%2”</source>
        <translation>le thème «&#x202f;%1&#x202f;» est décidé d’avance&#x202f;: toute combinaison ratifiable contient «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>the signature of “%1” never decides: every package that passes does so without it</source>
        <translation>la signature de «&#x202f;%1&#x202f;» n’est jamais décisive&#x202f;: toute combinaison ratifiable l’est aussi sans elle</translation>
    </message>
    <message>
        <source>%1 of the legal packages pass, expected 3% to 35%: an agreement is hard to find</source>
        <translation>%1 des combinaisons admissibles sont ratifiables, de 3&#x202f;% à 35&#x202f;% sont attendus&#x202f;: un accord est difficile à trouver</translation>
    </message>
    <message>
        <source>%1 of the legal packages pass, expected 3% to 35%: almost anything goes</source>
        <translation>%1 des combinaisons admissibles sont ratifiables, de 3&#x202f;% à 35&#x202f;% sont attendus&#x202f;: presque tout passe</translation>
    </message>
    <message>
        <source>too many packages to look at them all: shares are estimates from a sample of %1</source>
        <translation>trop de combinaisons pour les examiner toutes&#x202f;: les parts sont estimées sur un échantillon de %1</translation>
    </message>
    <message>
        <source>none of a sample of %1 packages passes, which proves nothing</source>
        <translation>aucune combinaison d’un échantillon de %1 n’est ratifiable, ce qui ne prouve rien</translation>
    </message>
    <message>
        <source>the dependencies are too entangled: what they allow takes too long to find out, expected fewer, or between fewer issues</source>
        <translation>les dépendances sont trop enchevêtrées&#x202f;: établir ce qu’elles permettent prend trop de temps, il en faut moins, ou entre moins de thèmes</translation>
    </message>
    <message>
        <source>what suits “%1” best takes too long to find out: a bot that plays it may have nothing to propose</source>
        <translation>ce qui convient le mieux à «&#x202f;%1&#x202f;» prend trop de temps à établir&#x202f;: un bot qui la joue peut n’avoir rien à proposer</translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <extracomment>the first of a list, and how many more there are</extracomment>
        <translation>
            <numerusform>%1&#x202f;; et %n autre</numerusform>
            <numerusform>%1&#x202f;; et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No legal package passes.</source>
        <translation>Aucune combinaison admissible n’est ratifiable.</translation>
    </message>
    <message>
        <source>No package of the sample passes.</source>
        <translation>Aucune combinaison de l’échantillon n’est ratifiable.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 legal packages pass: %3.</source>
        <translation>
            <numerusform>Combinaison ratifiable&#x202f;: %1 sur %2 admissibles, soit %3.</numerusform>
            <numerusform>Combinaisons ratifiables&#x202f;: %1 sur %2 admissibles, soit %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the legal packages about this many pass: %1.</source>
        <translation>Part estimée de combinaisons ratifiables parmi les admissibles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>None suits everybody who votes.</source>
        <translation>Aucune ne convient à toutes les parties votantes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them suit everybody who votes.</source>
        <translation>
            <numerusform>%1 d’entre elles convient à toutes les parties votantes.</numerusform>
            <numerusform>%1 d’entre elles conviennent à toutes les parties votantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suit everybody who votes: %1.</source>
        <translation>Acceptables pour toutes les parties votantes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Legal packages that cross nobody’s red line: %1.</source>
        <translation>Combinaisons admissibles qui ne franchissent aucune ligne rouge&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Every option is in some package that passes.</source>
        <translation>Chaque option figure dans au moins une combinaison ratifiable.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) in no package that passes: %1.</source>
        <translation>
            <numerusform>%n option ne figure dans aucune combinaison ratifiable&#x202f;: %1.</numerusform>
            <numerusform>%n options ne figurent dans aucune combinaison ratifiable&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) in no package of the sample that passes: %1.</source>
        <translation>
            <numerusform>%n option ne figure dans aucune combinaison ratifiable de l’échantillon&#x202f;: %1.</numerusform>
            <numerusform>%n options ne figurent dans aucune combinaison ratifiable de l’échantillon&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this is beyond somebody’s red line.</source>
        <translation>Tout cela est au-delà d’une ligne rouge.</translation>
    </message>
    <message>
        <source>Each is somebody’s first choice.</source>
        <translation>Chacune est le premier choix de quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) nobody’s first choice.</source>
        <translation>
            <numerusform>%n option n’est le premier choix de personne.</numerusform>
            <numerusform>%n options ne sont le premier choix de personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing passes, nobody’s signature decides.</source>
        <translation>Tant que rien n’est ratifiable, aucune signature n’est décisive.</translation>
    </message>
    <message>
        <source>Nothing passes without the signature of %1.</source>
        <translation>Rien n’est ratifiable sans la signature de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 decides most often: in %2 of the packages that pass.</source>
        <translation>La signature le plus souvent décisive&#x202f;: %1, dans %2 des combinaisons ratifiables.</translation>
    </message>
    <message>
        <source>Of the others %1 decides most often: in %2 of the packages that pass.</source>
        <translation>Parmi les autres, la plus souvent décisive&#x202f;: %1, dans %2 des combinaisons ratifiables.</translation>
    </message>
    <message>
        <source>Never decisive: %1.</source>
        <translation>Jamais décisives&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Every issue can be settled by itself.</source>
        <translation>Chaque thème peut être réglé séparément.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issue(s) hang together.</source>
        <translation>
            <numerusform>%1 thème sur %n est lié à un autre.</numerusform>
            <numerusform>%1 thèmes sur %n sont liés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issue(s) hang together, in %2 groups.</source>
        <translation>
            <numerusform>%1 thème sur %n est lié à un autre, en %2 groupes.</numerusform>
            <numerusform>%1 thèmes sur %n sont liés, en %2 groupes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dependencies run in a circle through %n issue(s).</source>
        <translation>
            <numerusform>Les dépendances tournent en rond autour de %n thème.</numerusform>
            <numerusform>Les dépendances tournent en rond à travers %n thèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dependencies run in a circle: %1.</source>
        <translation>Les dépendances tournent en rond&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Branche %1</translation>
    </message>
    <message>
        <source>Branch %1 leaves the table after event %2</source>
        <translation>La branche %1 part de la table après l’événement %2</translation>
    </message>
    <message>
        <source>Branch %1 leaves branch %2 after event %3</source>
        <translation>La branche %1 part de la branche %2 après l’événement %3</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>from a low to a high amount, either of which may be below zero</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Round %1: the largest step; with proposal %2 %3 asks for %4 points less.</source>
        <translation>Tour %1&#x202f;: le plus grand pas (%3)&#x202f;; la proposition %2 demande %4 points de moins.</translation>
    </message>
    <message>
        <source>Round %1: the first acceptance; %2 accepts proposal %3.</source>
        <translation>Tour %1&#x202f;: la première acceptation (%2), celle de la proposition %3.</translation>
    </message>
    <message>
        <source>Round %1: %2 calls for signing proposal %3.</source>
        <translation>Tour %1, %2&#x202f;: mise à la signature de la proposition %3.</translation>
    </message>
    <message>
        <source>Round %1: %2 calls for signing what is agreed.</source>
        <translation>Tour %1, %2&#x202f;: mise à la signature de ce qui est convenu.</translation>
    </message>
    <message>
        <source>Round %1: the signatures are not enough.</source>
        <translation>Tour %1&#x202f;: les signatures ne suffisent pas.</translation>
    </message>
    <message>
        <source>Round %1: %2 walks out.</source>
        <translation>Tour %1, %2&#x202f;: départ de la table.</translation>
    </message>
    <message>
        <source>Round %1: %2 comes back.</source>
        <translation>Tour %1, %2&#x202f;: retour à la table.</translation>
    </message>
    <message>
        <source>Round %1: signed; the agreement holds.</source>
        <translation>Tour %1&#x202f;: c’est signé&#x202f;; l’accord est valable.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: parties %2 (voting %3), issues %4, rounds %5, languages %6</source>
        <translation>%1&#x202f;: parties %2 (votantes %3), thèmes %4, tours %5, langues %6</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>problems, remarks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>aucune remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, and what was found</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#x202f;:</translation>
    </message>
    <message>
        <source>Language of the texts: en or fr</source>
        <translation>Langue des textes&#x202f;: en ou fr</translation>
    </message>
    <message>
        <source>Report everything that is wrong with scenarios</source>
        <translation>Signaler tout ce qui ne va pas dans des scénarios</translation>
    </message>
    <message>
        <source>Folders of scenarios</source>
        <translation>Dossiers de scénarios</translation>
    </message>
    <message>
        <source>Let bots negotiate a scenario from start to end</source>
        <translation>Faire négocier un scénario par des bots, du début à la fin</translation>
    </message>
    <message>
        <source>Folder of the scenario</source>
        <translation>Dossier du scénario</translation>
    </message>
    <message>
        <source>What chance depends on (default: 1)</source>
        <translation>Ce dont dépend le hasard (par défaut&#x202f;: 1)</translation>
    </message>
    <message>
        <source>Rounds at most (default: the scenario’s)</source>
        <translation>Nombre maximal de tours (par défaut&#x202f;: celui du scénario)</translation>
    </message>
    <message>
        <source>Which bot plays a party; once a party, see “pourparler-cli agents”</source>
        <translation>Quel bot joue une partie&#x202f;; une fois par partie, voir «&#x202f;pourparler-cli agents&#x202f;»</translation>
    </message>
    <message>
        <source>Record the session in a new file</source>
        <translation>Enregistrer la séance dans un nouveau fichier</translation>
    </message>
    <message>
        <source>One JSON object instead of a text</source>
        <translation>Un objet JSON au lieu d’un texte</translation>
    </message>
    <message>
        <source>Go through a record with somebody’s eyes</source>
        <translation>Parcourir un enregistrement avec les yeux de quelqu’un</translation>
    </message>
    <message>
        <source>File of the record</source>
        <translation>Fichier de l’enregistrement</translation>
    </message>
    <message>
        <source>Whose eyes: public (default), facilitator or a seat (emp, emp/2)</source>
        <translation>Les yeux de qui&#x202f;: public (par défaut), facilitator (animateur) ou une place (emp, emp/2)</translation>
    </message>
    <message>
        <source>Stop after so many of the viewer’s events</source>
        <translation>S’arrêter après ce nombre d’événements vus</translation>
    </message>
    <message>
        <source>One JSON object a line instead of a text</source>
        <translation>Un objet JSON par ligne au lieu d’un texte</translation>
    </message>
    <message>
        <source>Say whether a record is what was written</source>
        <translation>Dire si un enregistrement est resté tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>List the bots that can play</source>
        <translation>Lister les bots qui peuvent jouer</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation&#x202f;</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments&#x202f;</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options&#x202f;</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>“pourparler-cli COMMAND --help” says more about a command.
Exit status: 0 fine; 1 what was asked about is not fine; 2 wrong use or input that cannot be read.</source>
        <translation>«&#x202f;pourparler-cli COMMANDE --help&#x202f;» en dit plus sur une commande.
Code de sortie&#x202f;: 0 tout va bien&#x202f;; 1 ce qui est examiné ne va pas&#x202f;; 2 mauvais usage ou entrée illisible.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes&#x202f;</translation>
    </message>
    <message>
        <source>See “pourparler-cli --help”.</source>
        <translation>Voir «&#x202f;pourparler-cli --help&#x202f;».</translation>
    </message>
    <message>
        <source>Not understood: %1. %2</source>
        <translation>Pas compris&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>“%1” needs a %2. %3</source>
        <translation>«&#x202f;%1&#x202f;» demande un argument %2. %3</translation>
    </message>
    <message>
        <source>What is to be done? Expected a command. %1</source>
        <translation>Que faut-il faire&#x202f;? Une commande est attendue. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, in English, and where help is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2: expected a whole number from %3 to %4.</source>
        <translation>%1 %2&#x202f;: un nombre entier de %3 à %4 est attendu.</translation>
    </message>
    <message>
        <source>Pourparler on the command line: check scenarios, let bots play them, replay and verify records.</source>
        <translation>Pourparler en ligne de commande&#x202f;: vérifier des scénarios, les faire jouer par des bots, relire et vérifier des enregistrements.</translation>
    </message>
    <message>
        <source>--lang %1: expected one of: %2.</source>
        <translation>--lang %1&#x202f;: au choix&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This should not have happened: %1. Please report it.</source>
        <translation>Cela n’aurait pas dû arriver&#x202f;: %1. Merci de le signaler.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem or remark, and what it is</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is a file. A scenario is a folder: give the one it lies in.</source>
        <translation>%1 est un fichier. Un scénario est un dossier&#x202f;: indiquez celui où se trouve le fichier.</translation>
    </message>
    <message>
        <source>--agent %1: expected PARTY=NAME, such as emp=boulware.</source>
        <translation>--agent %1&#x202f;: PARTIE=NOM est attendu, par exemple emp=boulware.</translation>
    </message>
    <message>
        <source>--agent %1: there is no party “%2”, expected one of: %3.</source>
        <translation>--agent %1&#x202f;: il n’y a pas de partie «&#x202f;%2&#x202f;»&#x202f;; au choix&#x202f;: %3.</translation>
    </message>
    <message>
        <source>--agent %1: there is no agent “%2”, expected one of: %3.</source>
        <translation>--agent %1&#x202f;: il n’y a pas d’agent «&#x202f;%2&#x202f;»&#x202f;; au choix&#x202f;: %3.</translation>
    </message>
    <message>
        <source>--agent %1: a party that votes cannot be played by a mediator.</source>
        <translation>--agent %1&#x202f;: une partie votante ne peut pas être jouée par un médiateur.</translation>
    </message>
    <message>
        <source>--agent %1: this party has an agent already.</source>
        <translation>--agent %1&#x202f;: cette partie a déjà un agent.</translation>
    </message>
    <message>
        <source>This scenario has problems and cannot be played; “pourparler-cli check %1” lists them all.</source>
        <translation>Ce scénario présente des problèmes et ne peut pas être joué&#x202f;; «&#x202f;pourparler-cli check %1&#x202f;» les donne tous.</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>What each party got</source>
        <translation>Ce que chaque partie a obtenu</translation>
    </message>
    <message>
        <source>(walk-away value %1)</source>
        <translation>(valeur de rupture %1)</translation>
    </message>
    <message>
        <source>Rounds: %1; events: %2; chain: %3</source>
        <translation>Tours&#x202f;: %1&#x202f;; événements&#x202f;: %2&#x202f;; chaîne&#x202f;: %3</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The table after event %1: %2</source>
        <translation>La table après l’événement %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Tentatively agreed: %1</source>
        <translation>Accord de principe&#x202f;: %1</translation>
    </message>
    <message>
        <source>On the table: proposal %1 (%2): %3</source>
        <translation>Sur la table&#x202f;: proposition %1 (%2)&#x202f;: %3</translation>
    </message>
    <message>
        <source>--as %1: nobody of that name, expected one of: %2.</source>
        <translation>--as %1&#x202f;: personne de ce nom&#x202f;; au choix&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>The output cannot be written (%1).</source>
        <translation>La sortie ne peut pas être écrite (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what was found</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sealed by the key %1</source>
        <translation>Scellé par la clé %1</translation>
    </message>
    <message>
        <source>Events: %1; head of the chain: %2</source>
        <translation>Événements&#x202f;: %1&#x202f;; tête de la chaîne&#x202f;: %2</translation>
    </message>
    <message>
        <source>Words erased for good: %1</source>
        <translation>Paroles effacées définitivement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Words erased for good: %1 (events %2)</source>
        <translation>Paroles effacées définitivement&#x202f;: %1 (événements %2)</translation>
    </message>
    <message>
        <source>There is no command “%1”. %2</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;». %2</translation>
    </message>
    <message>
        <source>%1 needs exactly one value. %2</source>
        <translation>%1 demande exactement une valeur. %2</translation>
    </message>
    <message>
        <source>The name of a file or folder is empty.</source>
        <translation>Le nom d’un fichier ou d’un dossier est vide.</translation>
    </message>
    <message>
        <source>When nothing is chosen, “mediator” plays mediators, and the seed chooses for the others.</source>
        <translation>Sans autre choix, «&#x202f;mediator&#x202f;» joue les médiateurs, et le germe choisit pour les autres.</translation>
    </message>
    <message>
        <source>%1 — seed %2</source>
        <translation>%1 — germe %2</translation>
    </message>
    <message>
        <source>Bots: %1</source>
        <translation>Bots&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is not finished: the debrief tells it as far as it got.</source>
        <translation>%1&#x202f;: séance non terminée&#x202f;; le débriefing la raconte jusqu’où elle est allée.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key from pseudonyms to names is in %1: keep it apart from the rest.</source>
        <translation>La clé qui relie les pseudonymes aux noms est dans %1&#x202f;: gardez-la à part.</translation>
    </message>
    <message>
        <source>A branch instead of the table: its number, from 2</source>
        <translation>Une branche au lieu de la table&#x202f;: son numéro, à partir de 2</translation>
    </message>
    <message>
        <source>Begin another course of events in a record, and leave the first as it is</source>
        <translation>Commencer un autre déroulement dans un enregistrement, en laissant le premier tel quel</translation>
    </message>
    <message>
        <source>After how many events, of those that “verify” counts; if that is in the middle of a deed, after the deed</source>
        <translation>Après combien d’événements, tels que «&#x202f;verify&#x202f;» les compte&#x202f;; si cela tombe au milieu d’une action, après cette action</translation>
    </message>
    <message>
        <source>What it leaves: 1 for the table (default) or the number of a branch</source>
        <translation>D’où elle part&#x202f;: 1 pour la table (par défaut) ou le numéro d’une branche</translation>
    </message>
    <message>
        <source>Write records as tables for research, without names</source>
        <translation>Écrire des enregistrements en tableaux pour la recherche, sans les noms</translation>
    </message>
    <message>
        <source>Files of records</source>
        <translation>Fichiers d’enregistrements</translation>
    </message>
    <message>
        <source>Folder to write to; it must not exist or be empty</source>
        <translation>Dossier où écrire&#x202f;; il doit être vide ou ne pas exister</translation>
    </message>
    <message>
        <source>Write the key from pseudonyms to names into this file, too</source>
        <translation>Écrire aussi dans ce fichier la clé qui relie les pseudonymes aux noms</translation>
    </message>
    <message>
        <source>Write the debrief of a record as a file to be shown</source>
        <translation>Écrire le débriefing d’un enregistrement dans un fichier à montrer</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>As PDF, too</source>
        <translation>En PDF aussi</translation>
    </message>
    <message>
        <source>Write briefs, score sheets and seat cards of a scenario for printing</source>
        <translation>Écrire les fiches, les barèmes et les chevalets d’un scénario, à imprimer</translation>
    </message>
    <message>
        <source>Let bots in all seats play it to its end</source>
        <translation>La faire jouer jusqu’à la fin par des bots à toutes les places</translation>
    </message>
    <message>
        <source>%1; events: %2; head of the chain: %3</source>
        <comment>where a branch leaves</comment>
        <translation>%1&#x202f;; événements&#x202f;: %2&#x202f;; tête de la chaîne&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Packages: %1; legal: %2; of these suit all who must sign: %3, pass: %4, suit every voting party: %5</source>
        <translation>Combinaisons&#x202f;: %1&#x202f;; admissibles&#x202f;: %2&#x202f;; parmi elles, acceptables pour tous ceux qui doivent signer&#x202f;: %3, ratifiables&#x202f;: %4, acceptables pour toutes les parties votantes&#x202f;: %5</translation>
    </message>
    <message>
        <source>Packages: %1; of a sample of %2 legal ones suit all who must sign: %3, pass: %4, suit every voting party: %5</source>
        <translation>Combinaisons&#x202f;: %1&#x202f;; dans un échantillon de %2 admissibles, acceptables pour tous ceux qui doivent signer&#x202f;: %3, ratifiables&#x202f;: %4, acceptables pour toutes les parties votantes&#x202f;: %5</translation>
    </message>
    <message>
        <source>%1 was played with another scenario, or another version of it, than %2.</source>
        <translation>%1 a été joué avec un autre scénario que %2, ou une autre version de celui-ci.</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Proposition %1</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>L’accord</translation>
    </message>
    <message>
        <source>--epsilon %1: expected points that nobody has to mind, from 0 to %2.</source>
        <translation>--epsilon %1&#x202f;: on attend des points auxquels personne ne regarde, de 0 à %2.</translation>
    </message>
    <message>
        <source>%1: the folder’s name becomes the scenario’s id, expected lower-case letters, digits and hyphens, a letter first, 32 at most, such as “%2”.</source>
        <translation>%1&#x202f;: le nom du dossier devient l’identifiant du scénario&#x202f;; des minuscules, des chiffres et des traits d’union sont attendus, une lettre d’abord, 32 au plus, par exemple «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The scenario is in %1; “pourparler-cli check %1” says more about it.</source>
        <translation>Le scénario se trouve dans %1&#x202f;; «&#x202f;pourparler-cli check %1&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>This scenario has problems and cannot be exported; “pourparler-cli check %1” lists them all.</source>
        <translation>Ce scénario a des défauts et ne peut être exporté&#x202f;; «&#x202f;pourparler-cli check %1&#x202f;» les énumère tous.</translation>
    </message>
    <message>
        <source>What GENIUS cannot say:</source>
        <translation>Ce que GENIUS ne peut pas dire&#x202f;:</translation>
    </message>
    <message>
        <source>Say where a conflict would stay as it is, and why</source>
        <translation>Dire où un conflit en resterait là, et pourquoi</translation>
    </message>
    <message>
        <source>A conflict file, the folder of a scenario, or the file of a record</source>
        <translation>Un fichier de conflit, le dossier d’un scénario ou le fichier d’un enregistrement</translation>
    </message>
    <message>
        <source>Of a record: where it stands after so many of the facilitator’s events</source>
        <translation>D’un enregistrement&#x202f;: où il en est après ce nombre d’événements vus par l’animateur</translation>
    </message>
    <message>
        <source>Of a record: a branch instead of the table: its number, from 2</source>
        <translation>D’un enregistrement&#x202f;: une branche au lieu de la table&#x202f;: son numéro, à partir de 2</translation>
    </message>
    <message>
        <source>Prove what could be agreed: what is efficient, what would be fair, what is left</source>
        <translation>Prouver ce qui pourrait être convenu&#x202f;: ce qui est efficace, ce qui serait équitable, ce qui reste sur la table</translation>
    </message>
    <message>
        <source>Say what is left by this package: a file such as {&quot;reuse&quot;: &quot;licence&quot;}</source>
        <translation>Dire ce que laisse cette combinaison&#x202f;: un fichier tel que {&quot;reuse&quot;: &quot;licence&quot;}</translation>
    </message>
    <message>
        <source>Say what was left by the agreement or the last proposal of this record</source>
        <translation>Dire ce qu’ont laissé l’accord ou la dernière proposition de cet enregistrement</translation>
    </message>
    <message>
        <source>Points by which efficient results may be off, to list fewer of them</source>
        <translation>Points dont les résultats efficaces peuvent s’écarter, pour en énumérer moins</translation>
    </message>
    <message>
        <source>Threads to look for efficient results with (default: 1)</source>
        <translation>Fils d’exécution pour chercher les résultats efficaces (par défaut&#x202f;: 1)</translation>
    </message>
    <message>
        <source>Make a scenario of a GENIUS domain and its profiles</source>
        <translation>Faire un scénario d’un domaine GENIUS et de ses profils</translation>
    </message>
    <message>
        <source>File of the domain</source>
        <translation>Fichier du domaine</translation>
    </message>
    <message>
        <source>File of a party’s profile; once a party, in the order in which they speak</source>
        <translation>Fichier du profil d’une partie&#x202f;; une fois par partie, dans l’ordre de parole</translation>
    </message>
    <message>
        <source>Folder of the scenario; its name becomes the scenario’s id, and it must not exist or be empty</source>
        <translation>Dossier du scénario&#x202f;; son nom devient l’identifiant du scénario, et il ne doit pas exister ou être vide</translation>
    </message>
    <message>
        <source>Write a scenario as a GENIUS domain and its profiles</source>
        <translation>Écrire un scénario comme domaine GENIUS avec ses profils</translation>
    </message>
    <message>
        <source>Before anybody has spoken: each asks for the package that is best for them</source>
        <translation>Avant que quiconque ait parlé&#x202f;: chaque partie demande la combinaison qui vaut le plus pour elle</translation>
    </message>
    <message>
        <source>--until and --branch are for records, and %1 is none.</source>
        <translation>--until et --branch valent pour des enregistrements, et %1 n’en est pas un.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who or what, and what is so of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Open issues: %1</source>
        <translation>Thèmes ouverts&#x202f;: %1</translation>
    </message>
    <message>
        <source>Where they could meet: a compromise worked out from what everybody prefers</source>
        <translation>Où l’on pourrait se rejoindre&#x202f;: un compromis calculé d’après les préférences de tous</translation>
    </message>
    <message>
        <source>Where they could meet: proposal %1, which most of them made or accepted</source>
        <translation>Où l’on pourrait se rejoindre&#x202f;: la proposition %1, que le plus grand nombre a faite ou acceptée</translation>
    </message>
    <message>
        <source>What each asks for</source>
        <translation>Ce que chaque partie demande</translation>
    </message>
    <message>
        <source>Each of them may hold, or move to where they could meet. Who has moved signs whatever is acceptable to them; who holds, only what they ask for. If those who hold are needed and ask for the same, the others give way as far as it is acceptable to them. Otherwise it is an impasse.</source>
        <translation>Chaque partie peut tenir sa position, ou bouger vers le point où l’on pourrait se rejoindre. Qui a bougé signe tout ce qui lui est acceptable&#x202f;; qui tient, seulement ce qu’il demande. Si l’on a besoin de celles qui tiennent et qu’elles demandent la même chose, les autres cèdent tant que cela leur est acceptable. Sinon, c’est l’impasse.</translation>
    </message>
    <message>
        <source>just that</source>
        <translation>exactement cela</translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation>États&#x202f;: %1</translation>
    </message>
    <message>
        <source>They are too many to be listed; --json has all of them.</source>
        <translation>Il y en a trop pour les énumérer&#x202f;; --json les donne tous.</translation>
    </message>
    <message>
        <source>(status quo)</source>
        <translation>(statu quo)</translation>
    </message>
    <message>
        <source>impasse</source>
        <translation>impasse</translation>
    </message>
    <message>
        <source>agreement where they could meet, signed by %1</source>
        <translation>accord au point où l’on pourrait se rejoindre, signé par %1</translation>
    </message>
    <message>
        <source>agreement, signed by %1, with these changes: %2</source>
        <translation>accord, signé par %1, avec ces changements&#x202f;: %2</translation>
    </message>
    <message>
        <source>What each prefers, the best first</source>
        <translation>Ce que chacun préfère, le meilleur d’abord</translation>
    </message>
    <message>
        <source>Who would leave things as they are, and why</source>
        <translation>Qui en resterait là, et pourquoi</translation>
    </message>
    <message>
        <source>Only for the states that matter most; --json has all of them.</source>
        <translation>Pour les états qui comptent le plus seulement&#x202f;; --json les donne tous.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1: nothing to gain by a move of their own (%2)</source>
        <comment>who, and which kind of stability that is</comment>
        <translation>%1&#x202f;: rien à gagner en bougeant (%2)</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>bouge</translation>
    </message>
    <message>
        <source>stays (%1)</source>
        <comment>kinds of stability</comment>
        <translation>en reste là (%1)</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>who, what they would do, and why</comment>
        <translation>%1&#x202f;: %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Where everybody would leave things as they are</source>
        <translation>Où tous en resteraient là</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind of stability, states, and what it means</comment>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>Coalitions were not looked at: %1 of them in %2 states are too many.</source>
        <translation>Les coalitions n’ont pas été examinées&#x202f;: %1 dans %2 états, c’est trop.</translation>
    </message>
    <message>
        <source>Every coalition, too: %1</source>
        <translation>Toute coalition aussi&#x202f;: %1</translation>
    </message>
    <message>
        <source>From the status quo (%1), by moves from which whoever moves gains</source>
        <translation>Depuis le statu quo (%1), par des changements où gagne qui bouge</translation>
    </message>
    <message>
        <source>it may stay as it is</source>
        <translation>cela peut en rester là</translation>
    </message>
    <message>
        <source>No such way leads to %1</source>
        <translation>Aucun chemin de la sorte ne mène à %1</translation>
    </message>
    <message>
        <source>What a coalition could do together that nobody does alone, and all in it prefer</source>
        <translation>Ce qu’une coalition pourrait faire ensemble, que nul ne fait seul et que tous ses membres préfèrent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more (--json lists up to a thousand)</source>
        <translation>
            <numerusform>et %n autre (--json en donne mille au plus)</numerusform>
            <numerusform>et %n autres (--json en donne mille au plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <comment>a jump, and who makes it</comment>
        <translation>de %1 à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a jump, and how it is made</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Settled: %1 issues on the left, %2 on the right; in the same way: %3.</source>
        <translation>Thèmes réglés&#x202f;: %1 à gauche, %2 à droite&#x202f;; de la même façon&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party and by how many points its results differ</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same results on both sides.</source>
        <translation>Les mêmes résultats des deux côtés.</translation>
    </message>
    <message>
        <source>Better off on the right: %1.</source>
        <translation>Mieux à droite&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Worse off on the right: %1.</source>
        <translation>Moins bien à droite&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Changes of position: %1 on the left, %2 on the right.</source>
        <translation>Changements de position&#x202f;: %1 à gauche, %2 à droite.</translation>
    </message>
    <message>
        <source>Rounds: %1 on the left, %2 on the right.</source>
        <translation>Tours&#x202f;: %1 à gauche, %2 à droite.</translation>
    </message>
    <message>
        <source>Value created: %1 on the left, %2 on the right.</source>
        <translation>Valeur créée&#x202f;: %1 à gauche, %2 à droite.</translation>
    </message>
    <message>
        <source>There are results on the right only.</source>
        <translation>Il n’y a de résultats qu’à droite.</translation>
    </message>
    <message>
        <source>There are results on the left only.</source>
        <translation>Il n’y a de résultats qu’à gauche.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>the deciders have too many options together, expected %1 at most</source>
        <translation>les décideurs ont ensemble trop d’options, %1 au plus sont attendues</translation>
    </message>
    <message>
        <source>every combination of options is infeasible, expected one state at least</source>
        <translation>toute combinaison d’options est impossible, un état au moins est attendu</translation>
    </message>
    <message>
        <source>there are %1 states, expected %2 at most: exclude more combinations, or leave deciders or options out</source>
        <translation>il y a %1 états, %2 au plus sont attendus&#x202f;: excluez d’autres combinaisons, ou retirez des décideurs ou des options</translation>
    </message>
    <message>
        <source>there are too many feasible combinations of options, expected %1 at most: exclude more, or leave deciders or options out</source>
        <translation>trop de combinaisons d’options sont possibles, %1 au plus sont attendues&#x202f;: excluez-en d’autres, ou retirez des décideurs ou des options</translation>
    </message>
    <message>
        <source>which combinations are feasible takes too long to find out, expected fewer options or simpler exclusions</source>
        <translation>trouver quelles combinaisons sont possibles prend trop de temps, moins d’options ou des exclusions plus simples sont attendues</translation>
    </message>
    <message>
        <source>there is no option “%2”, expected “%3” perhaps</source>
        <translation>il n’y a pas d’option «&#x202f;%2&#x202f;», «&#x202f;%3&#x202f;» est peut-être attendu</translation>
    </message>
    <message>
        <source>there is no option “%2”, expected the id of an option</source>
        <translation>il n’y a pas d’option «&#x202f;%2&#x202f;», l’identifiant d’une option est attendu</translation>
    </message>
    <message>
        <source>the combination “%2” is infeasible, expected one that can be</source>
        <translation>la combinaison «&#x202f;%2&#x202f;» est impossible, une combinaison possible est attendue</translation>
    </message>
    <message>
        <source>the combination in which no option is taken is infeasible, expected one that can be</source>
        <translation>la combinaison sans aucune option prise est impossible, une combinaison possible est attendue</translation>
    </message>
    <message>
        <source>states without a place in this ranking: %3, expected every state once; the first is “%2”</source>
        <translation>états sans place dans ce classement&#x202f;: %3, chaque état est attendu une fois&#x202f;; le premier est «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>states without a place in this ranking: %3, expected every state once; the first is the one in which no option is taken</source>
        <translation>états sans place dans ce classement&#x202f;: %3, chaque état est attendu une fois&#x202f;; le premier est celui sans aucune option prise</translation>
    </message>
    <message>
        <source>the state of “%2” has a place in this ranking already, expected one only: see line %3</source>
        <translation>l’état de «&#x202f;%2&#x202f;» a déjà une place dans ce classement, une seule est attendue&#x202f;: voir la ligne %3</translation>
    </message>
    <message>
        <source>the state in which no option is taken has a place in this ranking already, expected one only: see line %3</source>
        <translation>l’état sans aucune option prise a déjà une place dans ce classement, une seule est attendue&#x202f;: voir la ligne %3</translation>
    </message>
    <message>
        <source>no state is left that this is about, expected one at least: it says nothing</source>
        <translation>il ne reste aucun état dont ceci parle, un au moins est attendu&#x202f;: cela ne dit rien</translation>
    </message>
    <message>
        <source>what “%1” prefers is not shown here, expected the preferences of every voting party</source>
        <translation>les préférences de «&#x202f;%1&#x202f;» ne sont pas visibles ici, celles de chaque partie votante sont attendues</translation>
    </message>
    <message>
        <source>nobody at the table asks for anything that somebody else does not, expected an issue on which voting parties differ</source>
        <translation>tous à la table demandent la même chose, un thème sur lequel des parties votantes diffèrent est attendu</translation>
    </message>
    <message>
        <source>there is no package that the parties could meet at, expected a legal one</source>
        <translation>il n’y a aucune combinaison où les parties pourraient se rejoindre, une combinaison admissible est attendue</translation>
    </message>
    <message>
        <source>%1 coalitions in %2 states are too many to look at, expected fewer deciders or states</source>
        <translation>%1 coalitions dans %2 états sont trop à examiner, moins de décideurs ou d’états sont attendus</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Everybody holds</source>
        <translation>Tous tiennent</translation>
    </message>
    <message>
        <source>Everybody moves</source>
        <translation>Tous bougent</translation>
    </message>
    <message>
        <source>Moving: all but %1</source>
        <translation>Bougent&#x202f;: tous sauf %1</translation>
    </message>
    <message>
        <source>Moving: %1</source>
        <translation>Bougent&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who, and what they do</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nobody does anything</source>
        <translation>Personne ne fait rien</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no states</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Nash</source>
        <translation>Nash</translation>
    </message>
    <message>
        <source>GMR</source>
        <extracomment>general metarationality</extracomment>
        <translation>GMR</translation>
    </message>
    <message>
        <source>SMR</source>
        <extracomment>symmetric metarationality</extracomment>
        <translation>SMR</translation>
    </message>
    <message>
        <source>SEQ</source>
        <extracomment>sequential stability</extracomment>
        <translation>SEQ</translation>
    </message>
    <message>
        <source>nobody gains by a move of their own; implies the others</source>
        <translation>personne ne gagne à bouger&#x202f;; implique les autres</translation>
    </message>
    <message>
        <source>whatever one could gain, the others could take away again</source>
        <translation>ce que l’on gagnerait, les autres pourraient le reprendre</translation>
    </message>
    <message>
        <source>the same, and there would be no way out of it</source>
        <translation>de même, et l’on ne pourrait s’en sortir</translation>
    </message>
    <message>
        <source>the same as GMR, and the others would gain by it themselves</source>
        <translation>comme GMR, et les autres y gagneraient eux-mêmes</translation>
    </message>
    <message>
        <source>gains by moving to %1, whatever the others answer</source>
        <translation>gagne à aller en %1, quoi que répondent les autres</translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, by which they gain and from which there is no way out</source>
        <translation>gagnerait à aller en %1&#x202f;; les autres pourraient répondre par %2, où ils gagnent et d’où l’on ne peut sortir</translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, from which there is no way out, or with %3, by which they gain</source>
        <translation>gagnerait à aller en %1&#x202f;; les autres pourraient répondre par %2, d’où l’on ne peut sortir, ou par %3, où ils gagnent</translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, from which there is no way out, though they gain nothing by it</source>
        <translation>gagnerait à aller en %1&#x202f;; les autres pourraient répondre par %2, d’où l’on ne peut sortir, même s’ils n’y gagnent rien</translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, by which they gain, though there is a way out</source>
        <translation>gagnerait à aller en %1&#x202f;; les autres pourraient répondre par %2, où ils gagnent, même si l’on peut en sortir</translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, though they gain nothing by it and there is a way out</source>
        <translation>gagnerait à aller en %1&#x202f;; les autres pourraient répondre par %2, même s’ils n’y gagnent rien et que l’on peut en sortir</translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>How many packages</source>
        <translation>Combien de combinaisons</translation>
    </message>
    <message>
        <source>Legal: they keep the dependencies</source>
        <translation>Admissibles&#x202f;: elles respectent les dépendances</translation>
    </message>
    <message>
        <source>All combinations of options</source>
        <translation>Toutes les combinaisons d’options</translation>
    </message>
    <message>
        <source>Acceptable to those who have to sign</source>
        <translation>Acceptables pour ceux qui doivent signer</translation>
    </message>
    <message>
        <source>Pass the ratification rule</source>
        <translation>Ratifiables selon la règle de ratification</translation>
    </message>
    <message>
        <source>Acceptable to everybody who votes</source>
        <translation>Acceptables pour toutes les parties votantes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a number that is estimated</extracomment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Of all combinations</source>
        <translation>De toutes les combinaisons</translation>
    </message>
    <message>
        <source>Of the legal ones</source>
        <translation>Parmi les admissibles</translation>
    </message>
    <message>
        <source>Of the legal ones, as far as a sample of %1 tells: the share, and between which two it lies with 95% confidence</source>
        <translation>Parmi les admissibles, d’après un échantillon de %1&#x202f;: la part, et entre quelles valeurs elle se trouve avec une confiance de 95&#x202f;%</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Combinaisons</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>all combinations</source>
        <translation>toutes les combinaisons</translation>
    </message>
    <message>
        <source>the legal ones</source>
        <translation>combinaisons admissibles</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>How you got there</source>
        <translation>Comment vous y êtes arrivés</translation>
    </message>
    <message>
        <source>Points that each party’s own proposals were worth to itself; dashed: its walk-away value</source>
        <translation>Points que valaient pour chaque partie ses propres propositions&#x202f;; en pointillé&#x202f;: sa valeur de rupture</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>%1, round %2, proposal %3: worth %4 to its own side, walk-away value %5</source>
        <translation>%1, tour %2, proposition %3&#x202f;: vaut %4 pour son propre côté, valeur de rupture %5</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Worth to its own side</source>
        <translation>Valeur pour son propre côté</translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation>Valeur de rupture</translation>
    </message>
</context>
<context>
    <name>DealChart</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>What is agreed so far</source>
        <translation>Ce qui est convenu jusqu’ici</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Proposition %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party and by how much it gains</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a solution and what it looks for</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (not proved)</source>
        <extracomment>the names of solutions</extracomment>
        <translation>%1 (non prouvé)</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>an issue, its option now and the one instead</extracomment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>DealTold</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>what to change, and what that brings</extracomment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Change these %n issue(s)</source>
        <translation>
            <numerusform>Changez ce thème</numerusform>
            <numerusform>Changez ces %n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody loses, %n gain(s)</source>
        <translation>
            <numerusform>personne ne perd, %n partie gagne</numerusform>
            <numerusform>personne ne perd, %n parties gagnent</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of all: %1 (%2).</source>
        <translation>Avant tout&#x202f;: %1 (%2).</translation>
    </message>
    <message>
        <source>There was nothing to agree on: no package is worth its walk-away value to everybody and crosses nobody’s red line.</source>
        <translation>Il n’y avait rien à convenir&#x202f;: aucune combinaison n’atteint la valeur de rupture de chaque partie sans franchir de ligne rouge.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party and how far it is below its walk-away value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What comes nearest falls short for: %1.</source>
        <translation>Ce qui s’en approche le plus reste insuffisant pour&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It need not have ended so: there was a package with which everybody would have been better off than without a deal.</source>
        <translation>Cela aurait pu finir autrement&#x202f;: avec une certaine combinaison, chaque partie aurait obtenu plus que sans accord.</translation>
    </message>
    <message>
        <source>It need not have ended so: there was a package with which nobody would have been worse off than without a deal.</source>
        <translation>Cela aurait pu finir autrement&#x202f;: avec une certaine combinaison, aucune partie n’aurait obtenu moins que sans accord.</translation>
    </message>
    <message>
        <source>Nothing was left on the table, and this is proved: whatever brings one party more takes something from another.</source>
        <translation>Rien n’est resté sur la table, la preuve en est faite&#x202f;: ce qui apporte plus à une partie prend quelque chose à une autre.</translation>
    </message>
    <message>
        <source>Nothing better was found. That there is nothing is not proved.</source>
        <translation>Rien de meilleur n’a été trouvé. Qu’il n’y ait rien de meilleur n’est pas prouvé.</translation>
    </message>
    <message>
        <source>By their own sheets all would have signed what was last on the table.</source>
        <translation>D’après leur propre barème, toutes les parties auraient signé ce qui était en dernier sur la table.</translation>
    </message>
    <message>
        <source>By their own sheets enough would have signed what was last on the table, though not: %1.</source>
        <translation>D’après leur propre barème, assez de parties auraient signé ce qui était en dernier sur la table, mais pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>By their own sheets these would not have signed what was last on the table: %1.</source>
        <translation>D’après leur propre barème, ces parties n’auraient pas signé ce qui était en dernier sur la table&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s), and it passes.</source>
        <translation>
            <numerusform>Changez %n thème, et elle passe.</numerusform>
            <numerusform>Changez %n thèmes, et elle passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No package at all passes the rule by the sheets alone.</source>
        <translation>Aucune combinaison ne remplit la règle d’après les seuls barèmes.</translation>
    </message>
    <message>
        <source>No package was found that passes the rule by the sheets alone.</source>
        <translation>Aucune combinaison n’a été trouvée qui remplisse la règle d’après les seuls barèmes.</translation>
    </message>
    <message>
        <source>Among all that is efficient, to within %1 points:</source>
        <translation>Parmi tout ce qui est efficace, à %1 points près&#x202f;:</translation>
    </message>
    <message>
        <source>Among all that is efficient:</source>
        <translation>Parmi tout ce qui est efficace&#x202f;:</translation>
    </message>
    <message>
        <source>Let them read the changes before you say anything: who would have proposed this, and why did nobody?
What would each have had to tell the others for it to be found?
The points were invented for training: what is left in points may have been kept for good reasons.</source>
        <translation>Laissez lire les changements avant de dire quoi que ce soit&#x202f;: qui aurait proposé cela, et pourquoi personne ne l’a-t-il fait&#x202f;?
Qu’aurait-il fallu dire aux autres pour le trouver&#x202f;?
Les points ont été inventés pour la formation&#x202f;: ce qui reste en points peut avoir été gardé pour de bonnes raisons.</translation>
    </message>
    <message>
        <source>Not to sign can be right, and still something can have been missed: keep the two apart.
Which of these options was never on the table together with which other one?</source>
        <translation>Ne pas signer peut être juste, et quelque chose peut pourtant avoir été manqué&#x202f;: ne confondez pas les deux.
Laquelle de ces options n’a jamais été sur la table en même temps que telle autre&#x202f;?</translation>
    </message>
    <message>
        <source>Ask those who would not have signed whether the sheet says it all.
Who could have brought them in, and at what price?</source>
        <translation>Demandez aux parties qui n’auraient pas signé si le barème dit tout.
Qui aurait pu les rallier, et à quel prix&#x202f;?</translation>
    </message>
    <message>
        <source>Choose two parties that were opposed, then two that could have been allies.
Follow the numbers: did they come nearer to the line together, or one at the other’s expense?</source>
        <translation>Choisissez deux parties opposées, puis deux qui auraient pu s’allier.
Suivez les numéros&#x202f;: se sont-elles approchées de la ligne ensemble, ou l’une aux dépens de l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Follow one line from left to right: who carries its weight?
Fair has more than one meaning: let each defend the solution it likes best.</source>
        <translation>Suivez une ligne de gauche à droite&#x202f;: qui en porte le poids&#x202f;?
Équitable a plus d’un sens&#x202f;: que chaque partie défende la solution qu’elle préfère.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 proposal(s) were worth more than their walk-away value to both: %3.</source>
        <translation>
            <numerusform>%1 proposition sur %2 valait plus que leur valeur de rupture pour les deux&#x202f;: %3.</numerusform>
            <numerusform>%1 propositions sur %2 valaient plus que leur valeur de rupture pour les deux&#x202f;: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outcome(s) leave nobody below the walk-away value.</source>
        <translation>
            <numerusform>%1 résultat sur %2 ne laisse personne sous sa valeur de rupture.</numerusform>
            <numerusform>%1 résultats sur %2 ne laissent personne sous sa vasa de rupture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>First to ask for most of it: %1 (%2).</source>
        <extracomment>parties, and how many of the settled issues each of them was the first to ask for</extracomment>
        <translation>Le plus souvent, la demande est venue d’abord de&#x202f;: %1 (%2).</translation>
    </message>
    <message>
        <source>Furthest apart to the end: %1.</source>
        <translation>Plus grands écarts jusqu’à la fin&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The talks have not begun</source>
        <translation>Les pourparlers n’ont pas commencé</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n round(s)</source>
        <translation>
            <numerusform>%1 après %n tour</numerusform>
            <numerusform>%1 après %n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>The one issue is settled.</source>
        <translation>Le seul thème est réglé.</translation>
    </message>
    <message numerus="yes">
        <source>All %n issues are settled.</source>
        <translation>
            <numerusform>%n thème est réglé.</numerusform>
            <numerusform>Les %n thèmes sont tous réglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issue(s) are settled; the others are left open.</source>
        <translation>
            <numerusform>Thèmes réglés&#x202f;: %1 sur %n&#x202f;; le reste est laissé ouvert.</numerusform>
            <numerusform>Thèmes réglés&#x202f;: %1 sur %n&#x202f;; les autres sont laissés ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deal: this, too, is a result.</source>
        <translation>Pas d’accord&#x202f;: c’est aussi un résultat.</translation>
    </message>
    <message>
        <source>No deal, and not everybody stayed to the end. Left the table: %1.</source>
        <translation>Pas d’accord, et tout le monde n’est pas resté jusqu’à la fin. Départ de la table&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issue(s) are tentatively agreed.</source>
        <translation>
            <numerusform>Thèmes convenus en principe&#x202f;: %1 sur %n.</numerusform>
            <numerusform>Thèmes convenus en principe&#x202f;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was broken off before there was a result.</source>
        <translation>La séance a été interrompue avant tout résultat.</translation>
    </message>
    <message>
        <source>The talks are not over.</source>
        <translation>Les pourparlers ne sont pas terminés.</translation>
    </message>
    <message>
        <source>%1: without a deal the result is the walk-away value, %2.</source>
        <translation>%1&#x202f;: sans accord, le résultat est la valeur de rupture, %2.</translation>
    </message>
    <message>
        <source>Without a deal each party gets its walk-away value: the mark at the left end of its bar.</source>
        <translation>Sans accord, chaque partie obtient sa valeur de rupture&#x202f;: le trait à l’extrémité gauche de sa barre.</translation>
    </message>
    <message>
        <source>%1: %2 points, with a walk-away value of %3 (%4).</source>
        <translation>%1&#x202f;: %2 points, pour une valeur de rupture de %3 (%4).</translation>
    </message>
    <message>
        <source>Furthest above: %1 (%2); least: %3 (%4).</source>
        <translation>Écart le plus favorable&#x202f;: %1 (%2)&#x202f;; le moins favorable&#x202f;: %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>All %n parties end above their walk-away value.</source>
        <translation>
            <numerusform>%n partie finit au-dessus de sa valeur de rupture.</numerusform>
            <numerusform>Les %n parties finissent toutes au-dessus de leur valeur de rupture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parties end above their walk-away value.</source>
        <translation>
            <numerusform>Parties qui finissent au-dessus de leur valeur de rupture&#x202f;: %1 sur %n.</numerusform>
            <numerusform>Parties qui finissent au-dessus de leur valeur de rupture&#x202f;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody took a step that changed the course.</source>
        <translation>Personne n’a fait de pas qui ait changé le cours des choses.</translation>
    </message>
    <message>
        <source>From round to round nobody changed a position.</source>
        <translation>D’un tour à l’autre, personne n’a changé de position.</translation>
    </message>
    <message numerus="yes">
        <source>Positions changed %n time(s), most of all on: %1.</source>
        <translation>
            <numerusform>Les positions ont changé %n fois, surtout sur&#x202f;: %1.</numerusform>
            <numerusform>Les positions ont changé %n fois, surtout sur&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not at all on: %1.</source>
        <translation>Jamais sur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The agreement creates %1 (%2). The largest part: %3, with %4.</source>
        <translation>Valeur créée par l’accord&#x202f;: %1 (%2). La plus grande part&#x202f;: %3, %4.</translation>
    </message>
    <message>
        <source>Something was settled under every theme.</source>
        <translation>Chaque thématique compte au moins un thème réglé.</translation>
    </message>
    <message>
        <source>Nothing was settled under any theme.</source>
        <translation>Aucune thématique ne compte de thème réglé.</translation>
    </message>
    <message>
        <source>Settled, at least in part: %1. Left out altogether: %2.</source>
        <translation>Réglé, au moins en partie&#x202f;: %1. Laissé entièrement de côté&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Let each party name the line it is proudest of.
Ask who gave up what for it, and whether anybody else noticed.
What is left open: who will reopen it, and when?</source>
        <translation>Demandez à chaque partie de quelle ligne elle est la plus fière.
Demandez qui a cédé quoi pour l’obtenir, et si quelqu’un d’autre l’a remarqué.
Ce qui est laissé ouvert&#x202f;: qui le rouvrira, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>Take your time: not to sign can be the right decision.
Ask each party at which moment it knew.
Which issue would have had to be put together with which other one?</source>
        <translation>Prenez votre temps&#x202f;: ne pas signer peut être la bonne décision.
Demandez à chaque partie à quel moment elle l’a su.
Quel thème aurait-il fallu associer à quel autre&#x202f;?</translation>
    </message>
    <message>
        <source>The points were invented for training: compare a result with the same party’s walk-away value, not with another party’s points.
Ask who would have signed for less, and who nearly walked away.</source>
        <translation>Les points ont été inventés pour la formation&#x202f;: comparez un résultat à la valeur de rupture de la même partie, pas aux points d’une autre.
Demandez qui aurait signé pour moins, et qui a failli quitter la table.</translation>
    </message>
    <message>
        <source>Stop at each turning point: what did the others think at that moment?
Ask whether a large step was answered, and by whom.</source>
        <translation>Arrêtez-vous à chaque tournant&#x202f;: que pensaient les autres à ce moment-là&#x202f;?
Demandez si un grand pas a reçu une réponse, et de qui.</translation>
    </message>
    <message>
        <source>Look for an issue on which one party moved alone, and for two issues that moved in the same round: was that a trade?
What was never moved, and why?</source>
        <translation>Cherchez un thème sur lequel une partie a bougé seule, et deux thèmes qui ont bougé au même tour&#x202f;: était-ce un échange&#x202f;?
Qu’est-ce qui n’a jamais bougé, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>The amounts are the scenario’s and invented for training.
Who creates value without capturing any? Was that said at the table?</source>
        <translation>Les montants sont ceux du scénario, inventés pour la formation.
Qui crée de la valeur sans en capter&#x202f;? Cela a-t-il été dit à la table&#x202f;?</translation>
    </message>
    <message>
        <source>Ask whether what was left out was forgotten, avoided or kept for later.</source>
        <translation>Demandez si ce qui a été laissé de côté a été oublié, évité ou gardé pour plus tard.</translation>
    </message>
    <message>
        <source>One sentence from each seat, the quiet ones first.
What will you do differently next time, and at which real table?</source>
        <translation>Une phrase par place, les plus discrets d’abord.
Que ferez-vous autrement la prochaine fois, et à quelle table réelle&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party&apos;s seat and the person who sits there</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to take home</source>
        <translation>Ce que vous emportez</translation>
    </message>
    <message>
        <source>One thought from everybody, before the points are forgotten.</source>
        <translation>Une idée de chacun, avant que les points soient oubliés.</translation>
    </message>
    <message>
        <source>By the value table the agreement moves value and creates none. Ahead: %1, with %2 (%3).</source>
        <translation>D’après la table des valeurs, l’accord déplace de la valeur et n’en crée pas. En tête&#x202f;: %1, avec %2 (%3).</translation>
    </message>
    <message>
        <source>Still open in round %1</source>
        <translation>Encore en cours au tour %1</translation>
    </message>
    <message>
        <source>%1 in round %2</source>
        <translation>%1 au tour %2</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Debrief: %1 (%2)</source>
        <comment>a scenario and who may read it</comment>
        <translation>Débriefing&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>First of all: how was it?</source>
        <translation>Avant tout&#x202f;: comment l’avez-vous vécu&#x202f;?</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>La même chose en chiffres</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notes pour la présentation</translation>
    </message>
    <message>
        <source>%1 · made with Pourparler %2</source>
        <comment>who may read this; version</comment>
        <translation>%1 · fait avec Pourparler %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s): in the HTML file and in the picture’s own table.</source>
        <translation>
            <numerusform>Encore %n ligne&#x202f;: dans le fichier HTML et dans le tableau propre à l’image.</numerusform>
            <numerusform>Encore %n lignes&#x202f;: dans le fichier HTML et dans le tableau propre à l’image.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debrief · %1</source>
        <comment>who may read it</comment>
        <translation>Débriefing · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a scenario, and who may read this</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Confidential, for one seat: %1</source>
        <translation>Confidentiel, pour une seule place&#x202f;: %1</translation>
    </message>
    <message>
        <source>Full, for the facilitator only</source>
        <translation>Complet, réservé à l’animateur</translation>
    </message>
    <message>
        <source>Invented for training.</source>
        <translation>Inventé pour la formation.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scenario, and what of it is on paper</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>general instructions</source>
        <translation>consignes générales</translation>
    </message>
    <message>
        <source>for your eyes only</source>
        <translation>à votre seule attention</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Ce que vous voulez</translation>
    </message>
    <message>
        <source>Confidential, for one party: %1</source>
        <translation>Confidentiel, pour une seule partie&#x202f;: %1</translation>
    </message>
    <message>
        <source>seat cards</source>
        <translation>chevalets</translation>
    </message>
    <message>
        <source>has a vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>speaks, has no vote</source>
        <translation>parle, ne vote pas</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tous</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>a turn: %1</source>
        <translation>tour de parole&#x202f;: %1</translation>
    </message>
    <message>
        <source>to sign: %1</source>
        <translation>pour signer&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a source and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how well it is known</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who is at the table</source>
        <translation>Qui est à la table</translation>
    </message>
    <message>
        <source>Speaking order: %1</source>
        <translation>Ordre de parole&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is negotiated</source>
        <translation>Ce qui se négocie</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an issue</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>What hangs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>When an agreement holds</source>
        <translation>Quand un accord est valable</translation>
    </message>
    <message>
        <source>A partial agreement is allowed: issues may be left open.</source>
        <translation>Un accord partiel est admis&#x202f;: des thèmes peuvent rester ouverts.</translation>
    </message>
    <message>
        <source>A partial agreement is not allowed: every issue has to be settled.</source>
        <translation>Un accord partiel est exclu&#x202f;: chaque thème doit être réglé.</translation>
    </message>
    <message>
        <source>Who does not sign is bound all the same.</source>
        <translation>Qui ne signe pas est lié quand même.</translation>
    </message>
    <message>
        <source>Who does not sign is not bound, and gets its walk-away value.</source>
        <translation>Qui ne signe pas n’est pas lié, et s’en tient à sa valeur de rupture.</translation>
    </message>
    <message>
        <source>Facts to use at the table</source>
        <translation>Des faits à utiliser à la table</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Ce que nous avons convenu</translation>
    </message>
    <message>
        <source>Write down the option of each issue; cross out what is left open. No agreement is a result too: then say why.</source>
        <translation>Notez l’option retenue pour chaque thème&#x202f;; barrez ce qui reste ouvert. L’absence d’accord est aussi un résultat&#x202f;: dites alors pourquoi.</translation>
    </message>
    <message>
        <source>Write down the option of each issue. No agreement is a result too: then say why.</source>
        <translation>Notez l’option retenue pour chaque thème. L’absence d’accord est aussi un résultat&#x202f;: dites alors pourquoi.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Round and time</source>
        <translation>Tour et heure</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Barème</translation>
    </message>
    <message>
        <source>What each option is worth to you, in points. Tick one option of each issue and add up: that is what the package is worth to you. Nobody else knows these numbers.</source>
        <translation>Ce que chaque option vaut pour vous, en points. Cochez une option par thème et additionnez&#x202f;: c’est ce que la combinaison vaut pour vous. Personne d’autre ne connaît ces chiffres.</translation>
    </message>
    <message>
        <source>worth nothing to you</source>
        <translation>ne vaut rien pour vous</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 (red line)</source>
        <translation>%1 (ligne rouge)</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Your walk-away value is %1: below it you are better off without.</source>
        <translation>Votre valeur de rupture est de %1&#x202f;: en dessous, mieux vaut pour vous l’absence d’accord.</translation>
    </message>
    <message>
        <source>Without an agreement</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>Your red lines</source>
        <translation>Vos lignes rouges</translation>
    </message>
    <message>
        <source>A red line warns, it does not forbid. A package across it counts as worse than no agreement.</source>
        <translation>Une ligne rouge avertit, elle n’interdit pas. Une combinaison qui la franchit compte comme pire que l’absence d’accord.</translation>
    </message>
    <message>
        <source>Worth more or less together</source>
        <translation>Bonus et malus des options réunies</translation>
    </message>
    <message>
        <source>The cost of time</source>
        <translation>Le coût du temps</translation>
    </message>
    <message>
        <source>Every round after the first costs you %1 points.</source>
        <translation>Chaque tour après le premier vous coûte %1 points.</translation>
    </message>
    <message>
        <source>seat %1 of %2</source>
        <translation>place %1 sur %2</translation>
    </message>
    <message>
        <source>The most it can be</source>
        <translation>Le plus que cela puisse valoir</translation>
    </message>
    <message>
        <source>A package is never worth more than %1 to you.</source>
        <translation>Une combinaison ne vaut jamais plus de %1 pour vous.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (jusqu’à %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a turn</source>
        <translation>%1 par tour de parole</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sans limite de temps</translation>
    </message>
    <message>
        <source>%1 for the briefing</source>
        <translation>%1 pour la préparation</translation>
    </message>
    <message>
        <source>%1 to sign</source>
        <translation>%1 pour signer</translation>
    </message>
    <message>
        <source>The table is set up: %1</source>
        <translation>La table est prête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Seat taken: %1 — %2</source>
        <translation>Place prise&#x202f;: %1 — %2</translation>
    </message>
    <message>
        <source>Seat left: %1</source>
        <translation>Place quittée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The briefing begins</source>
        <translation>La préparation commence</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1&#x202f;: préparation terminée</translation>
    </message>
    <message>
        <source>The bargaining begins</source>
        <translation>La négociation commence</translation>
    </message>
    <message>
        <source>Round %1: %2 has the floor</source>
        <translation>Tour %1, parole&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: time is up</source>
        <translation>%1&#x202f;: temps écoulé</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1&#x202f;: tour de parole passé</translation>
    </message>
    <message>
        <source>%1 puts proposal %2 on the table: %3</source>
        <translation>%1&#x202f;: dépôt de la proposition %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 answers proposal %2 with proposal %3: the same package</source>
        <translation>%1&#x202f;: réponse à la proposition %2 par la proposition %3, identique</translation>
    </message>
    <message>
        <source>%1 answers proposal %2 with proposal %3: %4</source>
        <translation>%1&#x202f;: réponse à la proposition %2 par la proposition %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1 accepts proposal %2</source>
        <translation>%1&#x202f;: acceptation de la proposition %2</translation>
    </message>
    <message>
        <source>%1 rejects proposal %2</source>
        <translation>%1&#x202f;: rejet de la proposition %2</translation>
    </message>
    <message>
        <source>Proposal %1 is withdrawn</source>
        <translation>La proposition %1 est retirée</translation>
    </message>
    <message>
        <source>%1 withdraws proposal %2</source>
        <translation>%1&#x202f;: retrait de la proposition %2</translation>
    </message>
    <message>
        <source>%1 agrees to this option — %2</source>
        <translation>%1&#x202f;: accord sur cette option — %2</translation>
    </message>
    <message>
        <source>%1 no longer agrees on: %2</source>
        <translation>%1&#x202f;: accord repris sur ce thème&#x202f;: %2</translation>
    </message>
    <message>
        <source>Tentatively agreed by all — %1</source>
        <translation>Accord de principe de tous — %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>De nouveau ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 calls for the signing of what is tentatively agreed: %2</source>
        <translation>%1&#x202f;: mise à la signature des accords de principe&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 calls for the signing of proposal %2: %3</source>
        <translation>%1&#x202f;: mise à la signature de la proposition %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation>%1&#x202f;: signature</translation>
    </message>
    <message>
        <source>%1 refuses to sign</source>
        <translation>%1&#x202f;: refus de signer</translation>
    </message>
    <message>
        <source>%1 has not signed in time</source>
        <translation>%1&#x202f;: pas de signature dans les temps</translation>
    </message>
    <message>
        <source>%1 is not at the table and does not sign</source>
        <translation>%1&#x202f;: absence de la table, pas de signature</translation>
    </message>
    <message>
        <source>The text is not ratified</source>
        <translation>Le texte n’est pas ratifié</translation>
    </message>
    <message>
        <source>%1 walks out</source>
        <translation>%1&#x202f;: départ de la table</translation>
    </message>
    <message>
        <source>%1 comes back to the table</source>
        <translation>%1&#x202f;: retour à la table</translation>
    </message>
    <message>
        <source>Draft kept: %1 — %2</source>
        <translation>Brouillon conservé&#x202f;: %1 — %2</translation>
    </message>
    <message>
        <source>Note kept: %1</source>
        <translation>Note conservée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 thinks: %2</source>
        <extracomment>a bot, and why it does what it does, as a sentence</extracomment>
        <translation>%1, raisonnement&#x202f;: %2</translation>
    </message>
    <message>
        <source>The session is paused</source>
        <translation>La séance est suspendue</translation>
    </message>
    <message>
        <source>The session goes on</source>
        <translation>La séance reprend</translation>
    </message>
    <message>
        <source>%1; time limit: %2</source>
        <translation>%1&#x202f;; échéance&#x202f;: %2</translation>
    </message>
    <message>
        <source>The session is closed. %1</source>
        <translation>La séance est close. %1</translation>
    </message>
    <message>
        <source>%1 %2 (walk-away value %3, best possible %4)</source>
        <translation>%1 %2 (valeur de rupture %3, au mieux %4)</translation>
    </message>
    <message>
        <source>Results and score sheets are disclosed: %1</source>
        <translation>Les résultats et les barèmes sont révélés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Results are disclosed: %1</source>
        <translation>Les résultats sont révélés&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejects proposal(s) %2</source>
        <translation>
            <numerusform>%1&#x202f;: rejet de la proposition %2</numerusform>
            <numerusform>%1&#x202f;: rejet des propositions %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts proposal(s) %2</source>
        <translation>
            <numerusform>%1&#x202f;: acceptation de la proposition %2</numerusform>
            <numerusform>%1&#x202f;: acceptation des propositions %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts %2 and rejects %3</source>
        <translation>%1&#x202f;: acceptation de %2, rejet de %3</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>tour %1 sur %2</translation>
    </message>
    <message>
        <source>floor: %1</source>
        <translation>parole&#x202f;: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Agreement or Partial agreement, and its text</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Impasse: no agreement, each party gets its walk-away value</source>
        <translation>Impasse&#x202f;: pas d’accord, chaque partie obtient sa valeur de rupture</translation>
    </message>
    <message>
        <source>%1 agrees that the record may be used for research</source>
        <translation>%1&#x202f;: consentement à l’usage de l’enregistrement pour la recherche</translation>
    </message>
    <message>
        <source>%1 does not agree that the record is used for research</source>
        <translation>%1&#x202f;: pas de consentement à l’usage de l’enregistrement pour la recherche</translation>
    </message>
    <message>
        <source>%1 reads in this language: %2</source>
        <translation>%1, langue de lecture&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, in a word</source>
        <translation>%1, en un mot</translation>
    </message>
    <message>
        <source>The time limit is moved</source>
        <translation>L’échéance est déplacée</translation>
    </message>
    <message>
        <source>Round %1: each turn is shorter by %2</source>
        <translation>Tour %1&#x202f;: chaque tour de parole est raccourci de %2</translation>
    </message>
    <message>
        <source>Round %1: each turn is longer by %2</source>
        <translation>Tour %1&#x202f;: chaque tour de parole est allongé de %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n round(s) now</source>
        <translation>
            <numerusform>Il y a maintenant %n tour</numerusform>
            <numerusform>Il y a maintenant %n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the facilitator skips the turn</source>
        <translation>%1&#x202f;: tour de parole sauté par l’animateur</translation>
    </message>
    <message>
        <source>All screens are blank</source>
        <translation>Tous les écrans sont masqués</translation>
    </message>
    <message>
        <source>The screens show the table again</source>
        <translation>Les écrans montrent de nouveau la table</translation>
    </message>
    <message>
        <source>Scores are hidden: interests only</source>
        <translation>Les scores sont masqués&#x202f;: intérêts seulement</translation>
    </message>
    <message>
        <source>Scores are shown again</source>
        <translation>Les scores sont de nouveau visibles</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Facilitator’s note</source>
        <translation>Note de l’animateur</translation>
    </message>
    <message>
        <source>Note %1 is struck</source>
        <translation>La note %1 est barrée</translation>
    </message>
    <message>
        <source>Note %1 stands again</source>
        <translation>La note %1 est rétablie</translation>
    </message>
    <message>
        <source>The facilitator takes the table back to event %1</source>
        <translation>L’animateur ramène la table à l’événement %1</translation>
    </message>
    <message>
        <source>The facilitator breaks off the session</source>
        <translation>L’animateur interrompt la séance</translation>
    </message>
    <message>
        <source>Broken off: the talks have no result</source>
        <translation>Interruption&#x202f;: les pourparlers n’ont pas de résultat</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>How it felt</source>
        <translation>Comment vous l’avez vécu</translation>
    </message>
    <message>
        <source>How do you feel now? One word each, before anybody sees a number.</source>
        <translation>Comment vous sentez-vous maintenant&#x202f;? Un mot chacun, avant que quiconque voie un chiffre.</translation>
    </message>
    <message>
        <source>Go round once. Everybody says one word; nobody explains or answers.
Ask who did not expect to feel this way.</source>
        <translation>Faites un seul tour de table. Chacun dit un mot&#x202f;; personne n’explique ni ne répond.
Demandez qui ne s’attendait pas à ressentir cela.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>somebody and, in quotation marks, the word with which they say how they feel</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is no scenario.yaml in the folder, expected one: every scenario has one</source>
        <translation>il n’y a pas de scenario.yaml dans le dossier, il est attendu&#x202f;: tout scénario en a un</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, expected %3 at most</source>
        <translation>%1 est trop volumineux&#x202f;: %2 octets, %3 au plus sont attendus</translation>
    </message>
    <message>
        <source>the files together are too large: %2 bytes, expected %3 at most</source>
        <translation>les fichiers sont trop volumineux ensemble&#x202f;: %2 octets, %3 au plus sont attendus</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8 from here on, expected UTF-8: save it in that encoding</source>
        <translation>%1 n’est plus un texte en UTF-8 à partir d’ici, UTF-8 est attendu&#x202f;: enregistrez-le dans ce codage</translation>
    </message>
    <message>
        <source>control character %1, expected plain text: delete it</source>
        <translation>caractère de contrôle %1, du texte simple est attendu&#x202f;: supprimez-le</translation>
    </message>
    <message>
        <source>a tab in the indentation, expected spaces</source>
        <translation>une tabulation dans le retrait, des espaces sont attendues</translation>
    </message>
    <message>
        <source>this is not YAML: %1</source>
        <extracomment>%1 is what the YAML parser says, in English</extracomment>
        <translation>ce n’est pas du YAML&#x202f;: %1</translation>
    </message>
    <message>
        <source>nested too deep, expected %1 levels at most</source>
        <translation>imbrication trop profonde, %1 niveaux au plus sont attendus</translation>
    </message>
    <message>
        <source>an anchor (&amp;%1), expected the value itself: anchors are not allowed</source>
        <translation>une ancre (&amp;%1), la valeur elle-même est attendue&#x202f;: les ancres ne sont pas permises</translation>
    </message>
    <message>
        <source>an alias (*name), expected the value itself: aliases are not allowed</source>
        <translation>un alias (*nom), la valeur elle-même est attendue&#x202f;: les alias ne sont pas permis</translation>
    </message>
    <message>
        <source>a tag (%1), expected the plain value: tags are not allowed</source>
        <translation>une étiquette (%1), la valeur simple est attendue&#x202f;: les étiquettes ne sont pas permises</translation>
    </message>
    <message>
        <source>a second document (---), expected one only</source>
        <translation>un second document (---), un seul est attendu</translation>
    </message>
    <message>
        <source>a list or a map as a key, expected a plain word</source>
        <translation>une liste ou un dictionnaire comme clé, un mot simple est attendu</translation>
    </message>
    <message>
        <source>key “%2” is there twice, expected once: see line %3</source>
        <translation>la clé «&#x202f;%2&#x202f;» figure deux fois, une seule est attendue&#x202f;: voir la ligne %3</translation>
    </message>
    <message>
        <source>unknown key “%2”, expected “%3” perhaps, or one of: %4</source>
        <translation>clé inconnue «&#x202f;%2&#x202f;», peut-être «&#x202f;%3&#x202f;», ou au choix&#x202f;: %4</translation>
    </message>
    <message>
        <source>unknown key “%2”, expected one of: %4</source>
        <translation>clé inconnue «&#x202f;%2&#x202f;», au choix&#x202f;: %4</translation>
    </message>
    <message>
        <source>key “%2” is missing, expected it here</source>
        <translation>la clé «&#x202f;%2&#x202f;» manque, elle est attendue ici</translation>
    </message>
    <message>
        <source>none or several of these keys, expected exactly one of: %2</source>
        <translation>aucune ou plusieurs de ces clés, exactement une est attendue&#x202f;: %2</translation>
    </message>
    <message>
        <source>this is %3, expected %2</source>
        <translation>c’est %3, ce qui est attendu est %2</translation>
    </message>
    <message>
        <source>%2 is out of range, expected %3 to %4</source>
        <translation>%2 est hors limites, de %3 à %4 est attendu</translation>
    </message>
    <message>
        <source>number of items: %2, expected %3 to %4</source>
        <translation>nombre d’éléments&#x202f;: %2, de %3 à %4 sont attendus</translation>
    </message>
    <message>
        <source>“%2” is not an id, expected lower-case letters, digits and hyphens, a letter first, 32 at most</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas un identifiant, des minuscules, des chiffres et des traits d’union sont attendus, une lettre en tête, 32 au plus</translation>
    </message>
    <message>
        <source>“%2” names no option, expected issue.option</source>
        <translation>«&#x202f;%2&#x202f;» ne désigne aucune option, thème.option est attendu</translation>
    </message>
    <message>
        <source>“%2” is not a language, expected a code such as en, fr or pt-BR</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas une langue, un code tel que en, fr ou pt-BR est attendu</translation>
    </message>
    <message>
        <source>unknown value “%2”, expected “%3” perhaps, or one of: %4</source>
        <translation>valeur inconnue «&#x202f;%2&#x202f;», peut-être «&#x202f;%3&#x202f;», ou au choix&#x202f;: %4</translation>
    </message>
    <message>
        <source>unknown value “%2”, expected one of: %4</source>
        <translation>valeur inconnue «&#x202f;%2&#x202f;», au choix&#x202f;: %4</translation>
    </message>
    <message>
        <source>“%2” is not a date, expected a year, a month or a day such as 2026, 2026-07 or 2026-07-02</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas une date, une année, un mois ou un jour tel que 2026, 2026-07 ou 2026-07-02 est attendu</translation>
    </message>
    <message>
        <source>a text without words, expected some</source>
        <translation>un texte sans mots, il en faut</translation>
    </message>
    <message>
        <source>the text is too long: %2 characters, expected %3 at most</source>
        <translation>le texte est trop long&#x202f;: %2 caractères, %3 au plus sont attendus</translation>
    </message>
    <message>
        <source>language “%2” is there twice, expected once</source>
        <translation>la langue «&#x202f;%2&#x202f;» figure deux fois, une seule est attendue</translation>
    </message>
    <message>
        <source>the scenario’s id is “%1”, expected “%2” as the folder is called</source>
        <translation>l’identifiant du scénario est «&#x202f;%1&#x202f;», «&#x202f;%2&#x202f;» est attendu comme pour le dossier</translation>
    </message>
    <message>
        <source>there is no party “%2”, expected “%3” perhaps</source>
        <translation>il n’y a pas de partie «&#x202f;%2&#x202f;», peut-être «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>there is no party “%2”, expected the id of a party</source>
        <translation>il n’y a pas de partie «&#x202f;%2&#x202f;», l’identifiant d’une partie est attendu</translation>
    </message>
    <message>
        <source>there is no issue “%2”, expected “%3” perhaps</source>
        <translation>il n’y a pas de thème «&#x202f;%2&#x202f;», peut-être «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>there is no issue “%2”, expected the id of an issue</source>
        <translation>il n’y a pas de thème «&#x202f;%2&#x202f;», l’identifiant d’un thème est attendu</translation>
    </message>
    <message>
        <source>there is no option “%2”, expected “%3” perhaps</source>
        <translation>il n’y a pas d’option «&#x202f;%2&#x202f;», peut-être «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>there is no option “%2”, expected issue.option as in the list of issues</source>
        <translation>il n’y a pas d’option «&#x202f;%2&#x202f;», thème.option est attendu, comme dans la liste des thèmes</translation>
    </message>
    <message>
        <source>there is no phase “%2”, expected “%3” perhaps</source>
        <translation>il n’y a pas de phase «&#x202f;%2&#x202f;», peut-être «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>there is no phase “%2”, expected the id of a phase</source>
        <translation>il n’y a pas de phase «&#x202f;%2&#x202f;», l’identifiant d’une phase est attendu</translation>
    </message>
    <message>
        <source>id “%2” is there twice, expected once: see line %3</source>
        <translation>l’identifiant «&#x202f;%2&#x202f;» figure deux fois, une seule est attendue&#x202f;: voir la ligne %3</translation>
    </message>
    <message>
        <source>party “%2” does not vote, expected a voting party</source>
        <translation>la partie «&#x202f;%2&#x202f;» ne vote pas, une partie votante est attendue</translation>
    </message>
    <message>
        <source>words in “%2”, expected declared languages only: nobody will see them</source>
        <translation>un texte en «&#x202f;%2&#x202f;», seules les langues déclarées sont attendues&#x202f;: personne ne le verra</translation>
    </message>
    <message>
        <source>there is no day %2, expected one of the calendar</source>
        <translation>le jour %2 n’existe pas, un jour du calendrier est attendu</translation>
    </message>
    <message>
        <source>nobody votes, expected one voting party at least</source>
        <translation>personne ne vote, une partie votante au moins est attendue</translation>
    </message>
    <message>
        <source>party “%1” does not vote and has “%2”, expected interests only</source>
        <translation>la partie «&#x202f;%1&#x202f;» ne vote pas et a «&#x202f;%2&#x202f;», seuls des intérêts sont attendus</translation>
    </message>
    <message>
        <source>the weights of “%1” add up to %2, expected 100</source>
        <translation>les poids de «&#x202f;%1&#x202f;» totalisent %2, 100 est attendu</translation>
    </message>
    <message>
        <source>no score from “%2” for “%3”, expected one: the party gives the issue a weight</source>
        <translation>pas de score de «&#x202f;%2&#x202f;» pour «&#x202f;%3&#x202f;», il est attendu&#x202f;: la partie donne un poids au thème</translation>
    </message>
    <message>
        <source>a score from “%2” for “%3” counts for nothing, expected a weight of that party for the issue</source>
        <translation>un score de «&#x202f;%2&#x202f;» pour «&#x202f;%3&#x202f;» ne compte pas, un poids de cette partie pour le thème est attendu</translation>
    </message>
    <message>
        <source>number of scores from “%2”: %3, expected %4, one a step</source>
        <translation>nombre de scores de «&#x202f;%2&#x202f;»&#x202f;: %3, %4 sont attendus, un par pas</translation>
    </message>
    <message>
        <source>issue “%1” does not say what it is worth to “%2” when left open, expected a score under left_open</source>
        <translation>le thème «&#x202f;%1&#x202f;» ne dit pas ce qu’il vaut pour «&#x202f;%2&#x202f;» s’il reste ouvert, un score sous left_open est attendu</translation>
    </message>
    <message>
        <source>left_open of issue “%1” counts for nothing, expected it only with left_open: scores in the protocol</source>
        <translation>left_open du thème «&#x202f;%1&#x202f;» ne compte pas, il n’est attendu qu’avec left_open: scores dans le protocole</translation>
    </message>
    <message>
        <source>issue “%1” runs from %2 to %3, expected a range that goes up</source>
        <translation>le thème «&#x202f;%1&#x202f;» va de %2 à %3, une suite croissante est attendue</translation>
    </message>
    <message>
        <source>issue “%1” runs from %2 to %3, expected an end that steps of %4 reach</source>
        <translation>le thème «&#x202f;%1&#x202f;» va de %2 à %3, une fin que des pas de %4 atteignent est attendue</translation>
    </message>
    <message>
        <source>issue “%1” has %2 steps, expected %3 at most</source>
        <translation>le thème «&#x202f;%1&#x202f;» a %2 pas, %3 au plus sont attendus</translation>
    </message>
    <message>
        <source>two options of issue “%2” at once, expected one of each issue: this can never be</source>
        <translation>deux options du thème «&#x202f;%2&#x202f;» à la fois, une seule par thème est attendue&#x202f;: c’est impossible</translation>
    </message>
    <message>
        <source>option “%2” is there twice, expected once</source>
        <translation>l’option «&#x202f;%2&#x202f;» figure deux fois, une seule est attendue</translation>
    </message>
    <message>
        <source>option “%2” stands on both sides, expected one: the dependency is always met</source>
        <translation>l’option «&#x202f;%2&#x202f;» figure des deux côtés, un seul est attendu&#x202f;: la dépendance est toujours respectée</translation>
    </message>
    <message>
        <source>the speaking order misses “%1”, expected every party once</source>
        <translation>l’ordre de parole oublie «&#x202f;%1&#x202f;», chaque partie y est attendue une fois</translation>
    </message>
    <message>
        <source>the speaking order names “%1” twice, expected every party once</source>
        <translation>l’ordre de parole nomme «&#x202f;%1&#x202f;» deux fois, chaque partie y est attendue une fois</translation>
    </message>
    <message>
        <source>no way leads to a phase of this kind: %1, expected one</source>
        <translation>aucun chemin ne mène à une phase de cette sorte&#x202f;: %1, il en faut un</translation>
    </message>
    <message>
        <source>no way leads to phase “%1”, expected one from the first phase</source>
        <translation>aucun chemin ne mène à la phase «&#x202f;%1&#x202f;», un chemin depuis la première phase est attendu</translation>
    </message>
    <message>
        <source>no way leads from phase “%1” to the end, expected one to a closed phase</source>
        <translation>aucun chemin ne mène de la phase «&#x202f;%1&#x202f;» à la fin, un chemin vers une phase close est attendu</translation>
    </message>
    <message>
        <source>the ratification rule has %1 nodes, expected %2 at most</source>
        <translation>la règle de ratification a %1 nœuds, %2 au plus sont attendus</translation>
    </message>
    <message>
        <source>the total is %1, expected %2 at least: what the weights add up to</source>
        <translation>le total est %1, %2 au moins est attendu&#x202f;: la somme des poids</translation>
    </message>
    <message>
        <source>%1 of %2 is out of reach, expected a share that a weight of %3 can reach: that of all parties together</source>
        <translation>%1 de %2 est hors d’atteinte, une part qu’un poids de %3 peut atteindre est attendue&#x202f;: celui de toutes les parties ensemble</translation>
    </message>
    <message>
        <source>the ratification rule fails whoever signs, expected one that can be met</source>
        <translation>la règle de ratification échoue quels que soient les signataires, une règle qui peut être satisfaite est attendue</translation>
    </message>
    <message>
        <source>the ratification rule holds although everybody refuses, expected one that asks for a signature</source>
        <translation>la règle de ratification est satisfaite même si tous refusent, une règle qui demande une signature est attendue</translation>
    </message>
    <message>
        <source>whether “%1” signs never matters, expected every voting party to count in the ratification rule</source>
        <translation>que «&#x202f;%1&#x202f;» signe ou non ne change jamais rien, chaque partie votante devrait compter dans la règle de ratification</translation>
    </message>
    <message>
        <source>the parties capture %2 per cent together, expected 100 at most</source>
        <translation>les parties captent ensemble %2 pour cent, 100 au plus sont attendus</translation>
    </message>
    <message>
        <source>from %2 down to %3, expected the lower figure first</source>
        <translation>de %2 à %3, le plus petit nombre est attendu d’abord</translation>
    </message>
    <message>
        <source>this amount never applies, expected it before the one that always does</source>
        <translation>ce montant ne s’applique jamais, il est attendu avant celui qui s’applique toujours</translation>
    </message>
    <message>
        <source>inject “%1” comes in round %2, expected round %3 at the latest</source>
        <translation>l’événement extérieur «&#x202f;%1&#x202f;» arrive au tour %2, le tour %3 au plus tard est attendu</translation>
    </message>
    <message>
        <source>inject “%1” takes every option of issue “%2” away, expected one to remain</source>
        <translation>l’événement extérieur «&#x202f;%1&#x202f;» retire toutes les options du thème «&#x202f;%2&#x202f;», une au moins doit rester</translation>
    </message>
    <message>
        <source>no brief for “%1” in “%2”, expected briefs/%2/%1.md</source>
        <translation>pas de fiche de rôle pour «&#x202f;%1&#x202f;» en «&#x202f;%2&#x202f;», briefs/%2/%1.md est attendu</translation>
    </message>
    <message>
        <source>%1 is nobody’s brief, expected briefs/LANGUAGE/PARTY.md only</source>
        <translation>%1 n’est la fiche de rôle de personne, seuls des fichiers briefs/LANGUE/PARTIE.md sont attendus</translation>
    </message>
    <message>
        <source>no general instructions in “%1”, expected a file in public/%1</source>
        <translation>pas de consignes générales en «&#x202f;%1&#x202f;», un fichier dans public/%1 est attendu</translation>
    </message>
    <message>
        <source>%1 is in a language that the scenario does not declare, expected declared languages only</source>
        <translation>%1 est dans une langue que le scénario ne déclare pas, seules les langues déclarées sont attendues</translation>
    </message>
    <message>
        <source>%1 has no words, expected some</source>
        <translation>%1 est sans texte, il en faut</translation>
    </message>
    <message numerus="yes">
        <source>there is more to say; only the first %n finding(s) are listed</source>
        <translation>
            <numerusform>il y a plus à dire&#x202f;; seul le premier constat est donné</numerusform>
            <numerusform>il y a plus à dire&#x202f;; seuls les %n premiers constats sont donnés</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no folder %1, expected the folder of a scenario</source>
        <translation>il n’y a pas de dossier %1, le dossier d’un scénario est attendu</translation>
    </message>
    <message>
        <source>%1 cannot be read, expected a folder and files that may be read</source>
        <translation>%1 ne peut pas être lu, un dossier et des fichiers lisibles sont attendus</translation>
    </message>
    <message>
        <source>%1 holds too many files, expected %2 at most: is it a scenario?</source>
        <translation>%1 contient trop de fichiers, %2 au plus sont attendus&#x202f;: est-ce un scénario&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is a link that leaves the folder, expected the file itself</source>
        <translation>%1 est un lien qui sort du dossier, le fichier lui-même est attendu</translation>
    </message>
    <message>
        <source>%2 is too precise, expected two decimals at most, or a step of the scenario’s own scale</source>
        <translation>%2 est trop précis, deux décimales au plus sont attendues, ou un pas de l’échelle propre au scénario</translation>
    </message>
    <message>
        <source>%2 is beyond the scale of points, expected %3 to %4 here</source>
        <translation>%2 sort de l’échelle des points, une valeur de %3 à %4 est attendue ici</translation>
    </message>
    <message>
        <source>“%1” has weights, and the scale of points has %2 steps, expected a multiple of %3: then weight × score is a whole number of steps</source>
        <translation>«&#x202f;%1&#x202f;» a des poids, et l’échelle des points a %2 pas, un multiple de %3 est attendu&#x202f;: alors poids × score est un nombre entier de pas</translation>
    </message>
    <message>
        <source>what a package is worth to “%1” could come to more than can be reckoned with, expected %2 points at most, all signs taken alike</source>
        <translation>ce que vaut une combinaison pour «&#x202f;%1&#x202f;» pourrait dépasser ce qui se calcule, %2 points au plus sont attendus, signes confondus</translation>
    </message>
    <message>
        <source>no points from “%2” for “%3”, expected them: it gives points to another option of the issue</source>
        <translation>pas de points de «&#x202f;%2&#x202f;» pour «&#x202f;%3&#x202f;», il en faut&#x202f;: elle en donne à une autre option du thème</translation>
    </message>
    <message>
        <source>points from “%2” for “%3” count for nothing, expected scores: the party has weights</source>
        <translation>les points de «&#x202f;%2&#x202f;» pour «&#x202f;%3&#x202f;» ne comptent pas, des scores sont attendus&#x202f;: la partie a des poids</translation>
    </message>
    <message>
        <source>no words in “%2”, expected every language that is declared</source>
        <translation>aucun texte en «&#x202f;%2&#x202f;», toutes les langues déclarées sont attendues</translation>
    </message>
    <message>
        <source>%1 cannot be read, expected a file that may be read</source>
        <translation>%1 ne peut être lu, un fichier lisible est attendu</translation>
    </message>
</context>
<context>
    <name>Genius</name>
    <message>
        <source>%1 is not a text, expected XML in UTF-8 or Windows-1252</source>
        <translation>%1 n’est pas un texte, du XML en UTF-8 ou Windows-1252 est attendu</translation>
    </message>
    <message>
        <source>a document type (DOCTYPE), expected none: it could define entities</source>
        <translation>un type de document (DOCTYPE), aucun n’est attendu&#x202f;: il pourrait définir des entités</translation>
    </message>
    <message>
        <source>too many elements, expected %1 at most</source>
        <translation>trop d’éléments, %1 au plus sont attendus</translation>
    </message>
    <message>
        <source>nested too deep, expected %1 levels at most</source>
        <translation>imbrication trop profonde, %1 niveaux au plus sont attendus</translation>
    </message>
    <message>
        <source>this is not XML: %1</source>
        <extracomment>%1 is what the XML parser says, in English</extracomment>
        <translation>ce n’est pas du XML&#x202f;: %1</translation>
    </message>
    <message>
        <source>element &lt;%1&gt; is missing, expected it</source>
        <translation>l’élément &lt;%1&gt; manque, il est attendu</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute “%2”, expected one</source>
        <translation>&lt;%1&gt; n’a pas d’attribut «&#x202f;%2&#x202f;», un est attendu</translation>
    </message>
    <message>
        <source>“%2” of &lt;%1&gt; is “%3”, expected a number</source>
        <translation>«&#x202f;%2&#x202f;» de &lt;%1&gt; est «&#x202f;%3&#x202f;», un nombre est attendu</translation>
    </message>
    <message>
        <source>“%2” of &lt;%1&gt; is “%3”, which is too large, too small or too long, expected a number to reckon with</source>
        <translation>«&#x202f;%2&#x202f;» de &lt;%1&gt; est «&#x202f;%3&#x202f;», trop grand, trop petit ou trop long&#x202f;; un nombre avec lequel on puisse calculer est attendu</translation>
    </message>
    <message>
        <source>“%2” of &lt;%1&gt; is “%3”, expected a whole number within a thousand million</source>
        <translation>«&#x202f;%2&#x202f;» de &lt;%1&gt; est «&#x202f;%3&#x202f;», un nombre entier d’un milliard au plus est attendu</translation>
    </message>
    <message>
        <source>“%2” of &lt;%1&gt; is “%3”, expected words</source>
        <translation>«&#x202f;%2&#x202f;» de &lt;%1&gt; est «&#x202f;%3&#x202f;», des mots sont attendus</translation>
    </message>
    <message>
        <source>issue “%1” is of type “%2”, expected discrete or integer</source>
        <translation>le thème «&#x202f;%1&#x202f;» est de type «&#x202f;%2&#x202f;», discrete ou integer est attendu</translation>
    </message>
    <message>
        <source>two issues are called “%1”, expected one: profiles are matched by name</source>
        <translation>deux thèmes s’appellent «&#x202f;%1&#x202f;», un seul est attendu&#x202f;: les profils s’y rapportent par le nom</translation>
    </message>
    <message>
        <source>there is no issue, expected one at least</source>
        <translation>il n’y a aucun thème, un au moins est attendu</translation>
    </message>
    <message>
        <source>number of issues: %1, expected %2 at most</source>
        <translation>nombre de thèmes&#x202f;: %1, %2 au plus sont attendus</translation>
    </message>
    <message>
        <source>issue “%1” has no item, expected one at least</source>
        <translation>le thème «&#x202f;%1&#x202f;» n’a aucun élément, un au moins est attendu</translation>
    </message>
    <message>
        <source>issue “%1” can be decided in %2 ways, expected %3 at most</source>
        <translation>le thème «&#x202f;%1&#x202f;» peut être tranché de %2 façons, %3 au plus sont attendues</translation>
    </message>
    <message>
        <source>issue “%1” runs from %2 to %3, expected bounds that go up</source>
        <translation>le thème «&#x202f;%1&#x202f;» va de %2 à %3, des bornes croissantes sont attendues</translation>
    </message>
    <message>
        <source>number of profiles: %1, expected 1 to %2</source>
        <translation>nombre de profils&#x202f;: %1, de 1 à %2 sont attendus</translation>
    </message>
    <message>
        <source>the profile says nothing of issue “%1”, expected every issue of the domain</source>
        <translation>le profil ne dit rien du thème «&#x202f;%1&#x202f;», chaque thème du domaine est attendu</translation>
    </message>
    <message>
        <source>the profile has no evaluation for “%2” of issue “%1”, expected every item of the domain</source>
        <translation>le profil n’évalue pas «&#x202f;%2&#x202f;» du thème «&#x202f;%1&#x202f;», chaque élément du domaine est attendu</translation>
    </message>
    <message>
        <source>issue “%1” is %2 in the domain and %3 here, expected the same type</source>
        <translation>le thème «&#x202f;%1&#x202f;» est %2 dans le domaine et %3 ici, le même type est attendu</translation>
    </message>
    <message>
        <source>the evaluator of issue “%1” is “%2”, expected linear or constant</source>
        <translation>l’évaluateur du thème «&#x202f;%1&#x202f;» est «&#x202f;%2&#x202f;», linear ou constant est attendu</translation>
    </message>
    <message>
        <source>utilities are put together by “%1”, expected a sum: a scenario adds up</source>
        <translation>les utilités sont composées par «&#x202f;%1&#x202f;», une somme est attendue&#x202f;: un scénario additionne</translation>
    </message>
    <message>
        <source>the largest utility is %1, expected a number above 0</source>
        <translation>la plus grande utilité est %1, un nombre supérieur à 0 est attendu</translation>
    </message>
    <message>
        <source>no issue has index %1, expected the index of an issue</source>
        <translation>aucun thème n’a l’indice %1, l’indice d’un thème est attendu</translation>
    </message>
    <message>
        <source>bounds on issue “%1”, expected an integer issue: items have no order</source>
        <translation>des bornes sur le thème «&#x202f;%1&#x202f;», un thème entier est attendu&#x202f;: les éléments n’ont pas d’ordre</translation>
    </message>
    <message>
        <source>a hyper-rectangle that includes and excludes, expected one or the other</source>
        <translation>un hyper-rectangle qui inclut et exclut, l’un ou l’autre est attendu</translation>
    </message>
    <message>
        <source>too many hyper-rectangles, expected %1 at most, those that exclude counted twice</source>
        <translation>trop d’hyper-rectangles, %1 au plus sont attendus, ceux qui excluent comptés deux fois</translation>
    </message>
    <message>
        <source>what packages are worth to “%1” could come to more than can be reckoned with, expected utilities from 0 to 1 or not far from it</source>
        <translation>ce que les combinaisons valent pour «&#x202f;%1&#x202f;» pourrait dépasser ce qui se calcule, des utilités de 0 à 1 ou proches sont attendues</translation>
    </message>
    <message>
        <source>the scenario would have %1 bytes, expected %2 at most</source>
        <translation>le scénario ferait %1 octets, %2 au plus sont attendus</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8: read as Windows-1252</source>
        <translation>%1 n’est pas en UTF-8&#x202f;: lu comme Windows-1252</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) inside others: their issues are taken, they themselves are not</source>
        <translation>
            <numerusform>%n objectif imbriqué&#x202f;: ses thèmes sont repris, lui non</numerusform>
            <numerusform>%n objectifs imbriqués&#x202f;: leurs thèmes sont repris, eux non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>descriptions or costs of %n item(s) are left out: a scenario has no place for them</source>
        <translation>
            <numerusform>la description ou le coût de %n élément est laissé de côté&#x202f;: un scénario n’a pas de place pour cela</numerusform>
            <numerusform>les descriptions ou les coûts de %n éléments sont laissés de côté&#x202f;: un scénario n’a pas de place pour cela</numerusform>
        </translation>
    </message>
    <message>
        <source>issue “%1” says that it is %2: taken for what is in it</source>
        <translation>le thème «&#x202f;%1&#x202f;» se dit %2&#x202f;: pris pour ce qu’il contient</translation>
    </message>
    <message>
        <source>issue “%1” lists “%2” twice: it is one option</source>
        <translation>le thème «&#x202f;%1&#x202f;» énumère deux fois «&#x202f;%2&#x202f;»&#x202f;: c’est une seule option</translation>
    </message>
    <message>
        <source>issue “%1” lists “%2” twice: the last evaluation counts</source>
        <translation>le thème «&#x202f;%1&#x202f;» énumère deux fois «&#x202f;%2&#x202f;»&#x202f;: la dernière évaluation compte</translation>
    </message>
    <message>
        <source>issue “%1” is there twice: the last one counts</source>
        <translation>le thème «&#x202f;%1&#x202f;» s’y trouve deux fois&#x202f;: le dernier compte</translation>
    </message>
    <message>
        <source>issue “%1” has no “%2” in the domain: its evaluation counts for the largest one only</source>
        <translation>le thème «&#x202f;%1&#x202f;» n’a pas de «&#x202f;%2&#x202f;» dans le domaine&#x202f;: son évaluation ne compte que pour la plus grande</translation>
    </message>
    <message>
        <source>the domain has no issue “%1”: left out</source>
        <translation>le domaine n’a pas de thème «&#x202f;%1&#x202f;»&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>issue “%1” has no weight: it counts nothing</source>
        <translation>le thème «&#x202f;%1&#x202f;» n’a pas de poids&#x202f;: il ne compte pas</translation>
    </message>
    <message>
        <source>the weight of issue “%1” stands with an outer objective: taken from there</source>
        <translation>le poids du thème «&#x202f;%1&#x202f;» se trouve auprès d’un objectif englobant&#x202f;: pris de là</translation>
    </message>
    <message>
        <source>a weight for index %1, which no issue has: left out</source>
        <translation>un poids pour l’indice %1, qu’aucun thème n’a&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>two weights for index %1: the last one counts</source>
        <translation>deux poids pour l’indice %1&#x202f;: le dernier compte</translation>
    </message>
    <message>
        <source>several issues have index %1: they share a weight</source>
        <translation>plusieurs thèmes ont l’indice %1&#x202f;: ils partagent un poids</translation>
    </message>
    <message>
        <source>weights add up to %1, not to 1: taken as they are</source>
        <translation>la somme des poids est %1 et non 1&#x202f;: ils sont pris tels quels</translation>
    </message>
    <message>
        <source>the weight of issue “%1” is %2, below 0: taken as it is</source>
        <translation>le poids du thème «&#x202f;%1&#x202f;» est %2, inférieur à 0&#x202f;: pris tel quel</translation>
    </message>
    <message>
        <source>the evaluation of “%2” of issue “%1” is below 0: taken as it is</source>
        <translation>l’évaluation de «&#x202f;%2&#x202f;» du thème «&#x202f;%1&#x202f;» est inférieure à 0&#x202f;: prise telle quelle</translation>
    </message>
    <message>
        <source>no evaluation of issue “%1” is above 0: it is worth nothing</source>
        <translation>aucune évaluation du thème «&#x202f;%1&#x202f;» n’est supérieure à 0&#x202f;: il ne vaut rien</translation>
    </message>
    <message>
        <source>the largest evaluation of issue “%1” is %2, below 1: evaluations are divided by it, which later versions of GENIUS do not do</source>
        <translation>la plus grande évaluation du thème «&#x202f;%1&#x202f;» est %2, inférieure à 1&#x202f;: les évaluations sont divisées par elle, ce que les versions ultérieures de GENIUS ne font pas</translation>
    </message>
    <message>
        <source>issue “%1” has no evaluator: it is worth nothing</source>
        <translation>le thème «&#x202f;%1&#x202f;» n’a pas d’évaluateur&#x202f;: il ne vaut rien</translation>
    </message>
    <message>
        <source>the evaluator of issue “%1” leaves 0 to 1: taken as it is, where GENIUS would cut off</source>
        <translation>l’évaluateur du thème «&#x202f;%1&#x202f;» sort de l’intervalle de 0 à 1&#x202f;: pris tel quel, là où GENIUS couperait</translation>
    </message>
    <message>
        <source>the bounds of issue “%1” differ from the domain’s: the domain’s say which numbers there are, these where the evaluator begins</source>
        <translation>les bornes du thème «&#x202f;%1&#x202f;» diffèrent de celles du domaine&#x202f;: celles du domaine disent quels nombres il y a, celles-ci où commence l’évaluateur</translation>
    </message>
    <message>
        <source>no reservation value: it is 0</source>
        <translation>pas de valeur de réserve&#x202f;: elle vaut 0</translation>
    </message>
    <message>
        <source>the reservation value is %1, above 1: nothing reaches it</source>
        <translation>la valeur de réserve est %1, supérieure à 1&#x202f;: rien ne l’atteint</translation>
    </message>
    <message>
        <source>the discount factor %1 is left out: a scenario has no place for it</source>
        <translation>le facteur d’actualisation %1 est laissé de côté&#x202f;: un scénario n’a pas de place pour cela</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is there more than once: the first one counts</source>
        <translation>&lt;%1&gt; s’y trouve plus d’une fois&#x202f;: le premier compte</translation>
    </message>
    <message>
        <source>weights of issues count nothing beside hyper-rectangles</source>
        <translation>les poids des thèmes ne comptent pas à côté d’hyper-rectangles</translation>
    </message>
    <message>
        <source>the weight of the outermost function is %1: it counts nothing, as in GENIUS</source>
        <translation>le poids de la fonction la plus englobante est %1&#x202f;: il ne compte pas, comme dans GENIUS</translation>
    </message>
    <message>
        <source>the profile calls the issue with index %1 otherwise: taken for “%2”, which has that index in the domain</source>
        <translation>le profil nomme autrement le thème d’indice %1&#x202f;: pris pour «&#x202f;%2&#x202f;», qui a cet indice dans le domaine</translation>
    </message>
    <message>
        <source>bounds on issue “%1” reach beyond its own: cut off there</source>
        <translation>des bornes sur le thème «&#x202f;%1&#x202f;» dépassent les siennes&#x202f;: coupées là</translation>
    </message>
    <message>
        <source>a hyper-rectangle that holds no package: left out</source>
        <translation>un hyper-rectangle qui ne contient aucune combinaison&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>values have no common step that is coarse enough: each is rounded to twelve decimals</source>
        <translation>les valeurs n’ont pas de pas commun assez grand&#x202f;: chacune est arrondie à douze décimales</translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies): every package is possible</source>
        <translation>
            <numerusform>%n dépendance&#x202f;: toute combinaison est possible</numerusform>
            <numerusform>%n dépendances&#x202f;: toute combinaison est possible</numerusform>
        </translation>
    </message>
    <message>
        <source>the ratification rule: everybody has to agree</source>
        <translation>la règle de ratification&#x202f;: chaque partie doit donner son accord</translation>
    </message>
    <message>
        <source>party “%1”, which does not vote: it has no profile</source>
        <translation>la partie «&#x202f;%1&#x202f;», qui ne vote pas&#x202f;: elle n’a pas de profil</translation>
    </message>
    <message>
        <source>of “%1”, its red lines: %2</source>
        <translation>de «&#x202f;%1&#x202f;», ses lignes rouges&#x202f;: %2</translation>
    </message>
    <message>
        <source>of “%1”, its interactions: %2; they are not bounds on whole numbers only</source>
        <translation>de «&#x202f;%1&#x202f;», ses interactions&#x202f;: %2&#x202f;; ce ne sont pas seulement des bornes sur des nombres entiers</translation>
    </message>
    <message>
        <source>of “%1”, what time costs it</source>
        <translation>de «&#x202f;%1&#x202f;», ce que le temps lui coûte</translation>
    </message>
    <message>
        <source>of “%1”, its cap of %2: GENIUS cuts off at 1</source>
        <translation>de «&#x202f;%1&#x202f;», son plafond de %2&#x202f;: GENIUS coupe à 1</translation>
    </message>
    <message>
        <source>of “%1”, packages worth more than 1: GENIUS cuts off there</source>
        <translation>de «&#x202f;%1&#x202f;», les combinaisons qui valent plus de 1&#x202f;: GENIUS coupe là</translation>
    </message>
    <message>
        <source>of “%1”, what “%2” is worth to the last digit: the nearest was written</source>
        <translation>de «&#x202f;%1&#x202f;», ce que vaut «&#x202f;%2&#x202f;» au dernier chiffre près&#x202f;: la valeur la plus proche a été écrite</translation>
    </message>
    <message>
        <source>that an agreement may leave issues open</source>
        <translation>qu’un accord peut laisser des thèmes ouverts</translation>
    </message>
    <message>
        <source>the protocol: rounds, clocks and phases</source>
        <translation>le protocole&#x202f;: tours, horloges et phases</translation>
    </message>
    <message>
        <source>what only people read: instructions, briefs, what parties are and want</source>
        <translation>ce que seules des personnes lisent&#x202f;: consignes, fiches de rôle, ce que sont et veulent les parties</translation>
    </message>
    <message numerus="yes">
        <source>%n inject(s)</source>
        <translation>
            <numerusform>%n événement externe</numerusform>
            <numerusform>%n événements externes</numerusform>
        </translation>
    </message>
    <message>
        <source>the value table</source>
        <translation>le tableau de valeur</translation>
    </message>
    <message>
        <source>that “%1” is a number: its values were written as items, since their worth is no straight line over whole numbers</source>
        <translation>que «&#x202f;%1&#x202f;» est un nombre&#x202f;: ses valeurs ont été écrites comme éléments, car ce qu’elles valent n’est pas une droite sur des nombres entiers</translation>
    </message>
    <message>
        <source>that “%1” is called that: it was written as “%2”, since another one has that name or no file can have it</source>
        <translation>que «&#x202f;%1&#x202f;» s’appelle ainsi&#x202f;: écrit «&#x202f;%2&#x202f;», car un autre porte ce nom ou aucun fichier ne peut le porter</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>About Pourparler</source>
        <translation>À propos de Pourparler</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Simulates collective negotiations with many stakeholders. A pourparler is a talk held before an agreement.</source>
        <translation>Simule des négociations collectives entre de nombreuses parties prenantes. Un pourparler est un entretien qui précède un accord.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The typeface is made from Inter, under the SIL Open Font License.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Les caractères sont tirés d’Inter, sous licence SIL Open Font.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>this help, and away with it</source>
        <translation>ouvrir et fermer cette aide</translation>
    </message>
    <message>
        <source>the next control; with Shift, the one before</source>
        <translation>l’élément suivant&#x202f;; avec Maj, le précédent</translation>
    </message>
    <message>
        <source>press the button that has the focus</source>
        <translation>appuyer sur le bouton actif</translation>
    </message>
    <message>
        <source>with an underlined letter: press that button</source>
        <translation>avec une lettre soulignée&#x202f;: appuyer sur ce bouton</translation>
    </message>
    <message>
        <source>start page</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>open a record</source>
        <translation>ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>larger, smaller, normal text</source>
        <translation>texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>the projector’s window</source>
        <translation>la fenêtre du projecteur</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>blank the screens at once</source>
        <translation>masquer aussitôt tous les écrans</translation>
    </message>
    <message>
        <source>quit; everything is in the record</source>
        <translation>quitter&#x202f;; tout est dans l’enregistrement</translation>
    </message>
    <message>
        <source>See how it works: “Show me” plays two rounds with you.</source>
        <translation>Voyez comment cela marche&#x202f;: «&#x202f;Montrez-moi&#x202f;» joue deux tours avec vous.</translation>
    </message>
    <message>
        <source>Choose a scenario, read what it is about, and play it alone or with others.</source>
        <translation>Choisissez un scénario, lisez de quoi il s’agit, et jouez-le seul ou à plusieurs.</translation>
    </message>
    <message>
        <source>Go on where you stopped, or look at a record.</source>
        <translation>Reprenez là où vous vous êtes arrêté, ou regardez un enregistrement.</translation>
    </message>
    <message>
        <source>Drop a record or the folder of a scenario on the window to open it.</source>
        <translation>Déposez un enregistrement ou le dossier d’un scénario sur la fenêtre pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Read who sits at the table, what is to be decided, and who has to sign.</source>
        <translation>Lisez qui est à la table, ce qui est à décider et qui doit signer.</translation>
    </message>
    <message>
        <source>Go on: choose who plays which side.</source>
        <translation>Continuez&#x202f;: choisissez qui joue quel côté.</translation>
    </message>
    <message>
        <source>See how many packages there are, how many pass, and what becomes of each option.</source>
        <translation>Voir combien de combinaisons il y a, combien passent, et ce que devient chaque option.</translation>
    </message>
    <message>
        <source>See whose signature decides, and which issues cannot be settled by themselves.</source>
        <translation>Voir quelle signature décide, et quels thèmes ne peuvent être réglés seuls.</translation>
    </message>
    <message>
        <source>Rest the pointer on a picture, or show its numbers as a table; save either.</source>
        <translation>Poser le pointeur sur une image, ou afficher ses nombres en tableau&#x202f;; enregistrer l’une ou l’autre.</translation>
    </message>
    <message>
        <source>Choose your side. The program plays every seat that no person takes.</source>
        <translation>Choisissez votre côté. Le programme joue toutes les places que personne ne prend.</translation>
    </message>
    <message>
        <source>Change the number of rounds or the clock, if the scenario’s do not suit you.</source>
        <translation>Changez le nombre de tours ou le chronomètre si ceux du scénario ne vous conviennent pas.</translation>
    </message>
    <message>
        <source>Go on to the brief: the session and its record begin there.</source>
        <translation>Passez à la fiche&#x202f;: la séance et son enregistrement commencent là.</translation>
    </message>
    <message>
        <source>If you are the person it asks for, take the seat.</source>
        <translation>Si vous êtes la personne qu’il appelle, prenez la place.</translation>
    </message>
    <message>
        <source>Everybody else looks away: what comes next is confidential.</source>
        <translation>Tous les autres détournent les yeux&#x202f;: la suite est confidentielle.</translation>
    </message>
    <message>
        <source>Read your brief, your interests and what each outcome is worth to you.</source>
        <translation>Lisez votre fiche, vos intérêts et ce que vaut chaque résultat pour vous.</translation>
    </message>
    <message>
        <source>Read what everybody knows, behind the other tab.</source>
        <translation>Lisez ce que tout le monde sait, sous l’autre onglet.</translation>
    </message>
    <message>
        <source>Say that you have read it: the talks begin when everybody has.</source>
        <translation>Dites que vous avez lu&#x202f;: les pourparlers commencent quand tout le monde l’a fait.</translation>
    </message>
    <message>
        <source>Choose an issue and an option at the right: you see at once what it is worth to you.</source>
        <translation>Choisissez à droite un thème et une option&#x202f;: vous voyez aussitôt ce que cela vaut pour vous.</translation>
    </message>
    <message>
        <source>Look at the proposals below the table: who answers whom, and what changed.</source>
        <translation>Regardez les propositions sous le tableau&#x202f;: qui répond à qui, et ce qui a changé.</translation>
    </message>
    <message>
        <source>A grey button says in its tooltip why it is grey.</source>
        <translation>Un bouton grisé dit pourquoi dans son infobulle.</translation>
    </message>
    <message>
        <source>Watch what the others propose, accept and reject.</source>
        <translation>Suivez ce que les autres proposent, acceptent et rejettent.</translation>
    </message>
    <message>
        <source>When the next person’s turn comes, the curtain asks for them.</source>
        <translation>Quand vient le tour de la personne suivante, le rideau l’appelle.</translation>
    </message>
    <message>
        <source>Read the text and compare its worth with your walk-away value.</source>
        <translation>Lisez le texte et comparez ce qu’il vaut à votre valeur de rupture.</translation>
    </message>
    <message>
        <source>Sign or refuse. Who has to sign stands in the rule at the side.</source>
        <translation>Signez ou refusez. La règle, à côté, dit qui doit signer.</translation>
    </message>
    <message>
        <source>See what was agreed and what it is worth to your side.</source>
        <translation>Voyez ce qui a été convenu et ce que cela vaut pour votre côté.</translation>
    </message>
    <message>
        <source>Play again, or go back to the start page; the record is kept.</source>
        <translation>Rejouez, ou revenez à l’accueil&#x202f;; l’enregistrement est conservé.</translation>
    </message>
    <message>
        <source>Choose a record to see who played, how it ended, and whether it is what was written.</source>
        <translation>Choisissez un enregistrement pour voir qui a joué, comment cela s’est terminé, et s’il est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Resume what is not finished; go through the rest again, or learn from its debrief.</source>
        <translation>Reprenez ce qui n’est pas fini&#x202f;; parcourez de nouveau le reste, ou tirez-en des leçons au débriefing.</translation>
    </message>
    <message>
        <source>Erase names for good. Delete, and bring back what you deleted.</source>
        <translation>Effacez des noms pour de bon. Supprimez, et rétablissez ce que vous avez supprimé.</translation>
    </message>
    <message>
        <source>Move through the session: by event, by turn, or anywhere with the slider.</source>
        <translation>Parcourez la séance&#x202f;: par événement, par tour de parole, ou n’importe où avec le curseur.</translation>
    </message>
    <message>
        <source>Choose whose eyes you look with: everybody’s, a seat’s, the facilitator’s.</source>
        <translation>Choisissez avec quels yeux vous regardez&#x202f;: ceux de tous, d’une place, de l’animateur.</translation>
    </message>
    <message>
        <source>Branch from here: play on from this moment; the original stays as it is.</source>
        <translation>Créez une branche ici&#x202f;: on rejoue à partir de ce moment, l’original reste tel quel.</translation>
    </message>
    <message>
        <source>With the facilitator’s eyes, see what was left at each proposal, who was missing, and the map of two parties.</source>
        <translation>Avec le regard de l’animation, voyez à chaque proposition ce qui restait sur la table, qui manquait, et la carte de deux parties.</translation>
    </message>
    <message>
        <source>Go step by step; each has one picture and one sentence.</source>
        <translation>Avancez étape par étape&#x202f;; chacune a une image et une phrase.</translation>
    </message>
    <message>
        <source>Let everybody say how it felt before any number is shown.</source>
        <translation>Laissez chacun dire comment il l’a vécu avant de montrer le moindre chiffre.</translation>
    </message>
    <message>
        <source>Hide the names, or compare with another record of the same scenario.</source>
        <translation>Masquez les noms, ou comparez avec un autre enregistrement du même scénario.</translation>
    </message>
    <message>
        <source>With the facilitator’s eyes, see what was left on the table: it is worked out while you begin, and takes its place when it is ready.</source>
        <translation>Avec le regard de l’animation, voyez ce qui est resté sur la table&#x202f;: le calcul se fait pendant que vous commencez, et l’étape prend sa place quand il est prêt.</translation>
    </message>
    <message>
        <source>The facilitator brings the screens back; nothing is lost meanwhile.</source>
        <translation>L’animateur rétablit les écrans&#x202f;; rien ne se perd entre-temps.</translation>
    </message>
    <message>
        <source>Look at every component in each of its states, in both themes and at any text size.</source>
        <translation>Regardez chaque composant dans tous ses états, clair et sombre, à toute taille de texte.</translation>
    </message>
    <message>
        <source>choose the card that has the focus</source>
        <translation>choisir la carte active</translation>
    </message>
    <message>
        <source>another side</source>
        <translation>un autre côté</translation>
    </message>
    <message>
        <source>my brief</source>
        <translation>ma fiche</translation>
    </message>
    <message>
        <source>the table in six lines</source>
        <translation>la table en six lignes</translation>
    </message>
    <message>
        <source>my draft</source>
        <translation>mon brouillon</translation>
    </message>
    <message>
        <source>draft text</source>
        <translation>projet de texte</translation>
    </message>
    <message>
        <source>history</source>
        <translation>déroulé</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propositions</translation>
    </message>
    <message>
        <source>my note</source>
        <translation>ma note</translation>
    </message>
    <message>
        <source>back to the positions and the proposals</source>
        <translation>retour aux positions et aux propositions</translation>
    </message>
    <message>
        <source>skip to my turn</source>
        <translation>aller à mon tour</translation>
    </message>
    <message>
        <source>propose my draft</source>
        <translation>proposer mon brouillon</translation>
    </message>
    <message>
        <source>facilitate: pause, extend, rewind</source>
        <translation>animer&#x202f;: pause, temps en plus, retour en arrière</translation>
    </message>
    <message>
        <source>take back what the facilitator did last</source>
        <translation>annuler le dernier acte de l’animateur</translation>
    </message>
    <message>
        <source>open the record</source>
        <translation>ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>lui donner un autre nom</translation>
    </message>
    <message>
        <source>delete it, after a question</source>
        <translation>le supprimer, après une question</translation>
    </message>
    <message>
        <source>bring back what was deleted last</source>
        <translation>rétablir ce qui a été supprimé en dernier</translation>
    </message>
    <message>
        <source>find records</source>
        <translation>chercher des enregistrements</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>lecture, pause</translation>
    </message>
    <message>
        <source>an event back or on; with Ctrl, a turn</source>
        <translation>un événement en arrière ou en avant&#x202f;; avec Ctrl, un tour de parole</translation>
    </message>
    <message>
        <source>to the beginning, to the end</source>
        <translation>au début, à la fin</translation>
    </message>
    <message>
        <source>to the next proposal</source>
        <translation>à la proposition suivante</translation>
    </message>
    <message>
        <source>branch from here</source>
        <translation>créer une branche ici</translation>
    </message>
    <message>
        <source>what was left, with the facilitator’s eyes</source>
        <translation>ce qui est resté, avec le regard de l’animation</translation>
    </message>
    <message>
        <source>the step before, the next one</source>
        <translation>l’étape précédente, la suivante</translation>
    </message>
    <message>
        <source>hide the names, and show them again</source>
        <translation>masquer les noms, les montrer de nouveau</translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation>mode présentation</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>L’accueil</translation>
    </message>
    <message>
        <source>From here you begin a negotiation, go on with one, or look at one again.</source>
        <translation>D’ici vous commencez une négociation, vous en reprenez une, ou vous en revoyez une.</translation>
    </message>
    <message>
        <source>A scenario</source>
        <translation>Un scénario</translation>
    </message>
    <message>
        <source>What everybody may know before the talks begin. Briefs are not shown here.</source>
        <translation>Ce que tout le monde peut savoir avant les pourparlers. Les fiches ne sont pas montrées ici.</translation>
    </message>
    <message>
        <source>The balance of a scenario</source>
        <translation>L’équilibre d’un scénario</translation>
    </message>
    <message>
        <source>What the score sheets and the ratification rule come to, for facilitators and authors. Whoever is going to play does not look here.</source>
        <translation>Ce que donnent les barèmes et la règle de ratification, pour l’animation et les auteurs. Qui va jouer ne regarde pas ici.</translation>
    </message>
    <message>
        <source>The set-up</source>
        <translation>Les réglages</translation>
    </message>
    <message>
        <source>Who plays which party, how many rounds there are, and how long a turn lasts.</source>
        <translation>Qui joue quelle partie, combien il y a de tours, et combien dure un tour de parole.</translation>
    </message>
    <message>
        <source>The curtain</source>
        <translation>Le rideau</translation>
    </message>
    <message>
        <source>It hides everything of the seat before, so that the next person can sit down.</source>
        <translation>Il cache tout de la place précédente, pour que la personne suivante puisse s’asseoir.</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>What your side wants, how much each outcome is worth to it, and what it has without an agreement. Nobody else sees it.</source>
        <translation>Ce que veut votre côté, ce que vaut pour lui chaque résultat, et ce qu’il a sans accord. Personne d’autre ne la voit.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La table</translation>
    </message>
    <message>
        <source>Left what is: where each party stands on each issue, and what is proposed. Right what you do: your next proposal.</source>
        <translation>À gauche ce qui est&#x202f;: où en est chaque partie sur chaque thème, et ce qui est proposé. À droite ce que vous faites&#x202f;: votre prochaine proposition.</translation>
    </message>
    <message>
        <source>What everybody may see</source>
        <translation>Ce que tout le monde peut voir</translation>
    </message>
    <message>
        <source>Others have the floor: here stands what is public, and nothing of anybody’s brief.</source>
        <translation>D’autres ont la parole&#x202f;: ici figure ce qui est public, et rien de la fiche de quiconque.</translation>
    </message>
    <message>
        <source>The signing</source>
        <translation>La signature</translation>
    </message>
    <message>
        <source>A text lies on the table. Each party signs or refuses, and the rule says whether that makes it an agreement.</source>
        <translation>Un texte est sur la table. Chaque partie signe ou refuse, et la règle dit si cela fait un accord.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>How the talks ended. No agreement is a result, too.</source>
        <translation>Comment les pourparlers se sont terminés. L’absence d’accord est aussi un résultat.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Les enregistrements</translation>
    </message>
    <message>
        <source>Every session is kept in a record: one file with everything that happened, which cannot be altered unnoticed.</source>
        <translation>Chaque séance est conservée dans un enregistrement&#x202f;: un seul fichier, avec tout ce qui s’est passé, qu’on ne peut pas modifier sans que cela se voie.</translation>
    </message>
    <message>
        <source>The replay</source>
        <translation>La relecture</translation>
    </message>
    <message>
        <source>A session from its first moment to its last, as the eyes you choose saw it.</source>
        <translation>Une séance du premier au dernier moment, telle que l’ont vue les yeux que vous choisissez.</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>Le débriefing</translation>
    </message>
    <message>
        <source>What there is to learn: what was agreed, who got what, how you got there.</source>
        <translation>Ce qu’il y a à apprendre&#x202f;: ce qui a été convenu, qui a obtenu quoi, comment vous y êtes arrivés.</translation>
    </message>
    <message>
        <source>A blank screen</source>
        <translation>Un écran masqué</translation>
    </message>
    <message>
        <source>The facilitator has blanked the screens, so that nobody reads what is not meant for them.</source>
        <translation>L’animateur a masqué les écrans, pour que personne ne lise ce qui ne lui est pas destiné.</translation>
    </message>
    <message>
        <source>The components</source>
        <translation>Les composants</translation>
    </message>
    <message>
        <source>What the pages of this program are made of.</source>
        <translation>Ce dont les pages de ce programme sont faites.</translation>
    </message>
    <message>
        <source>on an issue of my draft: agree the option</source>
        <translation>sur un thème de mon brouillon&#x202f;: convenir de l’option</translation>
    </message>
    <message>
        <source>on an issue of my draft: reopen the issue</source>
        <translation>sur un thème de mon brouillon&#x202f;: rouvrir le thème</translation>
    </message>
    <message>
        <source>the text to sign</source>
        <translation>le texte à signer</translation>
    </message>
</context>
<context>
    <name>Interests</name>
    <message>
        <source>not</source>
        <extracomment>an option serves one&apos;s side: well, partly, not</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>partly</source>
        <extracomment>an option serves one&apos;s side: well, partly, not</extracomment>
        <translation>en partie</translation>
    </message>
    <message>
        <source>well</source>
        <extracomment>an option serves one&apos;s side: well, partly, not</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>Does not serve your side</source>
        <translation>Ne sert pas votre côté</translation>
    </message>
    <message>
        <source>Serves your side partly</source>
        <translation>Sert en partie votre côté</translation>
    </message>
    <message>
        <source>Serves your side well</source>
        <translation>Sert bien votre côté</translation>
    </message>
</context>
<context>
    <name>IssueGraphChart</name>
    <message>
        <source>an option here asks for one there</source>
        <translation>une option d’ici en exige une là-bas</translation>
    </message>
    <message>
        <source>some options only together, or not together</source>
        <translation>certaines options seulement ensemble, ou pas ensemble</translation>
    </message>
    <message>
        <source>worth more or less together, to the parties marked</source>
        <translation>vaut plus ou moins ensemble, pour les parties indiquées</translation>
    </message>
    <message>
        <source>together beyond a red line of the parties marked</source>
        <translation>ensemble, au-delà d’une ligne rouge des parties indiquées</translation>
    </message>
    <message>
        <source>What hangs together</source>
        <translation>Ce qui est lié</translation>
    </message>
    <message>
        <source>%1: worth more or less together to %2</source>
        <translation>%1&#x202f;: vaut plus ou moins ensemble pour %2</translation>
    </message>
    <message>
        <source>%1: together beyond a red line of %2</source>
        <translation>%1&#x202f;: ensemble, au-delà d’une ligne rouge de&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: stands alone</source>
        <translation>%1&#x202f;: indépendant des autres</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tie(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n lien</numerusform>
            <numerusform>%1&#x202f;: %n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a circle: each asks for all the others</source>
        <translation>élément d’un cercle&#x202f;: chacun exige tous les autres</translation>
    </message>
    <message>
        <source>Tied to no other:</source>
        <translation>Sans lien avec un autre&#x202f;:</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Other issue</source>
        <translation>Autre thème</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>indépendant des autres</translation>
    </message>
</context>
<context>
    <name>KeyChart</name>
    <message>
        <source>Who holds the key</source>
        <translation>Qui détient la clé</translation>
    </message>
    <message>
        <source>%1; walk-away value %2</source>
        <extracomment>what passing packages are worth to a party, and its walk-away value</extracomment>
        <translation>%1&#x202f;; valeur de rupture %2</translation>
    </message>
    <message>
        <source>packages that pass only with its signature</source>
        <translation>combinaisons ratifiables seulement si elle signe</translation>
    </message>
    <message>
        <source>what the packages that pass are worth to it</source>
        <translation>ce que valent pour elle les combinaisons ratifiables</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>%1: in %2 of the packages that pass nothing would pass without its signature; they are worth %3 to it, its walk-away value is %4</source>
        <translation>%1&#x202f;: dans %2 des combinaisons ratifiables, rien ne serait ratifié sans sa signature&#x202f;; elles valent pour elle %3, sa valeur de rupture est de %4</translation>
    </message>
    <message>
        <source>Decides in</source>
        <translation>Décisive dans</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation>Valeur de rupture</translation>
    </message>
</context>
<context>
    <name>LastProposalsChart</name>
    <message>
        <source>Where each party stood at the end</source>
        <translation>Où en était chaque partie à la fin</translation>
    </message>
    <message>
        <source>%1: %2. Stood for by: %3</source>
        <translation>%1&#x202f;: %2. Défendu par&#x202f;: %3</translation>
    </message>
    <message>
        <source>never spoken of</source>
        <translation>jamais abordé</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
</context>
<context>
    <name>LeftChart</name>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What could have been agreed</source>
        <translation>Ce qui aurait pu être convenu</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Ce qui est resté</translation>
    </message>
    <message>
        <source>Nothing better was found. That there is nothing is not proved.</source>
        <translation>Rien de meilleur n’a été trouvé. Qu’il n’y ait rien de meilleur n’est pas prouvé.</translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible</source>
        <translation>de la valeur de rupture au meilleur possible</translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible; pale: as it is, strong: after the change</source>
        <translation>de la valeur de rupture au meilleur possible&#x202f;; pâle&#x202f;: tel quel, vif&#x202f;: après le changement</translation>
    </message>
    <message>
        <source>%1 → after the change</source>
        <extracomment>the package that is looked at: &quot;Agreement&quot;, &quot;Proposal 14&quot;</extracomment>
        <translation>%1 → après le changement</translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s)</source>
        <translation>
            <numerusform>Changez %n thème</numerusform>
            <numerusform>Changez %n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Gains: %1. Nobody loses.</source>
        <translation>Gains&#x202f;: %1. Personne ne perd.</translation>
    </message>
    <message numerus="yes">
        <source>Or a small step: change %n issue(s)</source>
        <translation>
            <numerusform>Ou un petit pas&#x202f;: changer %n thème</numerusform>
            <numerusform>Ou un petit pas&#x202f;: changer %n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be even more: that this is the most is not proved.</source>
        <translation>Il peut y avoir mieux encore&#x202f;: que ce soit le maximum n’est pas prouvé.</translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible, with what could have been agreed</source>
        <translation>de la valeur de rupture au meilleur possible, avec ce qui aurait pu être convenu</translation>
    </message>
    <message>
        <source>Could have been</source>
        <translation>Aurait pu être</translation>
    </message>
    <message>
        <source>Everybody would have been better off than without a deal.</source>
        <translation>Chaque partie aurait obtenu plus que sans accord.</translation>
    </message>
    <message>
        <source>Nobody would have been worse off than without a deal.</source>
        <translation>Aucune partie n’aurait obtenu moins que sans accord.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>the name of a solution and what it looks for</extracomment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A package that could have been agreed</source>
        <translation>Une combinaison qui aurait pu être convenue</translation>
    </message>
    <message>
        <source>A package that could have been agreed, beside what was last on the table (%1)</source>
        <translation>Une combinaison qui aurait pu être convenue, à côté de ce qui était en dernier sur la table (%1)</translation>
    </message>
    <message>
        <source>There was nothing to agree on: no package is worth its walk-away value to everybody and crosses nobody’s red line.</source>
        <translation>Il n’y avait rien à convenir&#x202f;: aucune combinaison n’atteint la valeur de rupture de chaque partie sans franchir de ligne rouge.</translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible, with what comes nearest</source>
        <translation>de la valeur de rupture au meilleur possible, avec ce qui s’en approche le plus</translation>
    </message>
    <message>
        <source>Comes nearest</source>
        <translation>Au plus près</translation>
    </message>
    <message>
        <source>What reaches every walk-away value crosses somebody’s red line.</source>
        <translation>Ce qui atteint toutes les valeurs de rupture franchit la ligne rouge d’une partie.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a package is worth, and how far that is below the walk-away value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, after the change %3; walk-away value %4, best possible %5</source>
        <translation>%1&#x202f;: %2, après le changement %3&#x202f;; valeur de rupture %4, au mieux %5</translation>
    </message>
    <message>
        <source>%1: %3; walk-away value %4, best possible %5</source>
        <translation>%1&#x202f;: %3&#x202f;; valeur de rupture %4, au mieux %5</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Party or issue</source>
        <translation>Partie ou thème</translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation>Valeur de rupture</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Issue of the small step</source>
        <translation>Thème du petit pas</translation>
    </message>
    <message>
        <source>Efficient, and this is proved.</source>
        <translation>Efficace, la preuve en est faite.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Crosses a red line: %1</source>
        <translation>Franchit une ligne rouge&#x202f;: %1</translation>
    </message>
    <message>
        <source>Crosses red lines:</source>
        <extracomment>several reasons follow, one below the other</extracomment>
        <translation>Franchit des lignes rouges&#x202f;:</translation>
    </message>
    <message>
        <source>Worth %1, below your walk-away value of %2</source>
        <translation>Vaut %1, sous votre valeur de rupture de %2</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <extracomment>between the items of a list, but for the last two</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the items of a list that have commas of their own</extracomment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Practise collective negotiations.</source>
        <translation>S’exercer à la négociation collective.</translation>
    </message>
    <message>
        <source>Pictures could not be written to %1.</source>
        <translation>Les images n’ont pas pu être écrites dans %1.</translation>
    </message>
    <message>
        <source>Show this scenario: its id or its folder.</source>
        <translation>Montrer ce scénario&#x202f;: son identifiant ou son dossier.</translation>
    </message>
    <message>
        <source>Let bots play the scenario, and leave record and pictures in this folder.</source>
        <translation>Faire jouer le scénario par des automates, et laisser enregistrement et images dans ce dossier.</translation>
    </message>
    <message>
        <source>Write a picture of every page into this folder.</source>
        <translation>Écrire une image de chaque page dans ce dossier.</translation>
    </message>
    <message>
        <source>Language of the program, such as fr.</source>
        <translation>Langue du programme, par exemple fr.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (clair), dark (sombre) ou system (comme le système).</translation>
    </message>
    <message>
        <source>A record to go on with.</source>
        <translation>Un enregistrement à reprendre.</translation>
    </message>
    <message>
        <source>--theme %1: expected light, dark or system.</source>
        <translation>--theme %1&#x202f;: light, dark ou system sont attendus.</translation>
    </message>
</context>
<context>
    <name>MapChart</name>
    <message>
        <source>The map of two parties</source>
        <translation>La carte de deux parties</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>two parties and what something is worth to each</extracomment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Here both get more than their walk-away values.</source>
        <translation>Ici, les deux obtiennent plus que leur valeur de rupture.</translation>
    </message>
    <message>
        <source>%1: walk-away value %2</source>
        <translation>%1&#x202f;: valeur de rupture %2</translation>
    </message>
    <message>
        <source>walk-away value %1</source>
        <translation>valeur de rupture %1</translation>
    </message>
    <message>
        <source>Efficient for all: %1</source>
        <translation>Efficace pour toutes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Efficient for these two: %1</source>
        <translation>Efficace pour ces deux&#x202f;: %1</translation>
    </message>
    <message>
        <source>Proposal %1, round %2, %3: %4</source>
        <translation>Proposition %1, tour %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>Dots: packages that are efficient for all, %1 of %2 drawn. Line: those efficient for these two alone. Tinted: both gain.</source>
        <translation>Points&#x202f;: combinaisons efficaces pour toutes les parties, %1 sur %2 dessinées. Ligne&#x202f;: celles qui le sont pour ces deux seules. Teinté&#x202f;: les deux gagnent.</translation>
    </message>
    <message>
        <source>Dots: packages that are efficient for all. Line: those efficient for these two alone. Tinted: both gain.</source>
        <translation>Points&#x202f;: combinaisons efficaces pour toutes les parties. Ligne&#x202f;: celles qui le sont pour ces deux seules. Teinté&#x202f;: les deux gagnent.</translation>
    </message>
    <message>
        <source>The line may be off by up to %1 points.</source>
        <translation>La ligne peut être décalée de %1 points au plus.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation>Valeur de rupture</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Efficient for these two</source>
        <translation>Efficace pour ces deux</translation>
    </message>
</context>
<context>
    <name>MissingChart</name>
    <message>
        <source>would be met</source>
        <translation>serait remplie</translation>
    </message>
    <message>
        <source>would not be met</source>
        <translation>ne serait pas remplie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a condition of the rule, and whether it would be met</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Qui manque</translation>
    </message>
    <message>
        <source>would sign</source>
        <translation>signerait</translation>
    </message>
    <message>
        <source>would not sign</source>
        <translation>ne signerait pas</translation>
    </message>
    <message>
        <source>%1 points below its walk-away value</source>
        <translation>%1 points sous sa valeur de rupture</translation>
    </message>
    <message>
        <source>crosses a red line</source>
        <translation>franchit une ligne rouge</translation>
    </message>
    <message>
        <source>crosses a red line: %1</source>
        <translation>franchit une ligne rouge&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, if each party goes by its own score sheet</source>
        <extracomment>&quot;Agreement&quot;, &quot;Proposal 14&quot;</extracomment>
        <translation>%1, si chaque partie s’en tient à son propre barème</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1&#x202f;: %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Would sign then: %1.</source>
        <translation>Signeraient alors&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It passes: nobody is missing.</source>
        <translation>La règle est remplie&#x202f;: personne ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s), and it passes</source>
        <translation>
            <numerusform>Changez %n thème, et elle passe</numerusform>
            <numerusform>Changez %n thèmes, et elle passe</numerusform>
        </translation>
    </message>
    <message>
        <source>No package passes the rule as long as each party goes by its own sheet.</source>
        <translation>Aucune combinaison ne remplit la règle tant que chaque partie s’en tient à son propre barème.</translation>
    </message>
    <message>
        <source>No package was found that passes the rule as long as each party goes by its own sheet.</source>
        <translation>Aucune combinaison n’a été trouvée qui remplisse la règle tant que chaque partie s’en tient à son propre barème.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Party or issue</source>
        <translation>Partie ou thème</translation>
    </message>
    <message>
        <source>Would sign</source>
        <translation>Signerait</translation>
    </message>
    <message>
        <source>Points missing</source>
        <translation>Points manquants</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Lignes rouges</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>MovementChart</name>
    <message>
        <source>Where it moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>never spoken of</source>
        <translation>jamais abordé</translation>
    </message>
    <message>
        <source>%1: %2, agreed in round %3</source>
        <translation>%1&#x202f;: %2, convenu au tour %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, round %2: %3</source>
        <translation>%1, tour %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Trade union</source>
        <translation>Syndicat</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>AI supplier</source>
        <translation>Fournisseur d’IA</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Autorité publique</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>Organisation de la société civile</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Data provider</source>
        <translation>Fournisseur de données</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Porte-parole</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Médiateur</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Débutant</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Read at the source</source>
        <comment>grade of a source</comment>
        <translation>Lu à la source</translation>
    </message>
    <message>
        <source>From memory</source>
        <comment>grade of a source</comment>
        <translation>De mémoire</translation>
    </message>
    <message>
        <source>Partly read, partly from memory</source>
        <comment>grade of a source</comment>
        <translation>En partie lu, en partie de mémoire</translation>
    </message>
    <message>
        <source>Invented for training</source>
        <comment>grade of a source</comment>
        <translation>Inventé pour la formation</translation>
    </message>
    <message>
        <source>An issue left open is worth its share of the walk-away value</source>
        <translation>Un thème laissé ouvert vaut sa part de la valeur de rupture</translation>
    </message>
    <message>
        <source>An issue left open is worth nothing</source>
        <translation>Un thème laissé ouvert ne vaut rien</translation>
    </message>
    <message>
        <source>An issue left open is worth what the scenario says</source>
        <translation>Un thème laissé ouvert vaut ce que dit le scénario</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what is disclosed at the end</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Everybody’s results</source>
        <translation>Les résultats de chacun</translation>
    </message>
    <message>
        <source>Everybody’s score sheets</source>
        <translation>Les barèmes de chacun</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Bargaining</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Ratification</source>
        <translation>Ratification</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>phase of a session</comment>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Partial agreement</source>
        <translation>Accord partiel</translation>
    </message>
    <message>
        <source>Impasse</source>
        <translation>Impasse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Did not sign in time</source>
        <translation>Pas de signature dans les temps</translation>
    </message>
    <message>
        <source>Not at the table</source>
        <translation>Absence de la table</translation>
    </message>
    <message>
        <source>To sign</source>
        <comment>has neither signed nor refused yet</comment>
        <translation>À signer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>may still hold or fail</comment>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a condition of the ratification rule</comment>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a condition of the ratification rule</comment>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Intact and sealed</source>
        <translation>Intact et scellé</translation>
    </message>
    <message>
        <source>Intact, not sealed yet</source>
        <translation>Intact, pas encore scellé</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>C’est lu</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Agree this option</source>
        <translation>Accepter cette option</translation>
    </message>
    <message>
        <source>Reopen this issue</source>
        <translation>Rouvrir ce thème</translation>
    </message>
    <message>
        <source>Call for signing</source>
        <translation>Mettre à la signature</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation>Refuser de signer</translation>
    </message>
    <message>
        <source>Walk out</source>
        <translation>Quitter la table</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Revenir à la table</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>What is specific to AI</source>
        <translation>Ce qui est propre à l’IA</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Value sharing</source>
        <translation>Partage de la valeur</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Aval</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Chaîne de valeur</translation>
    </message>
    <message>
        <source>Temporality</source>
        <translation>Temporalité</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Boulware</source>
        <translation>Boulware</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Conceder</source>
        <translation>Conciliant</translation>
    </message>
    <message>
        <source>Holds out for long and gives way shortly before the end.</source>
        <translation>Tient longtemps et ne cède que peu avant la fin.</translation>
    </message>
    <message>
        <source>Gives way by equal steps, round by round.</source>
        <translation>Cède par pas égaux, tour après tour.</translation>
    </message>
    <message>
        <source>Gives way early, to reach an agreement soon.</source>
        <translation>Cède tôt, pour aboutir vite à un accord.</translation>
    </message>
    <message>
        <source>Has no vote; puts forward a single text nearest to everybody’s positions.</source>
        <translation>N’a pas de voix&#x202f;; propose un texte unique, au plus près des positions de chacun.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Nash</source>
        <comment>a bargaining solution</comment>
        <translation>Nash</translation>
    </message>
    <message>
        <source>Kalai–Smorodinsky</source>
        <comment>a bargaining solution</comment>
        <translation>Kalai–Smorodinsky</translation>
    </message>
    <message>
        <source>Egalitarian</source>
        <comment>a bargaining solution</comment>
        <translation>Égalitaire</translation>
    </message>
    <message>
        <source>Utilitarian</source>
        <comment>a bargaining solution</comment>
        <translation>Utilitariste</translation>
    </message>
    <message>
        <source>Relative utilitarian</source>
        <comment>a bargaining solution</comment>
        <translation>Utilitariste relative</translation>
    </message>
    <message>
        <source>the largest product of what each gains over its walk-away value</source>
        <translation>le plus grand produit des gains de chaque partie au-dessus de sa valeur de rupture</translation>
    </message>
    <message>
        <source>each comes as near to its own best as the others do to theirs</source>
        <translation>chaque partie s’approche autant de son mieux que les autres du leur</translation>
    </message>
    <message>
        <source>whoever gains least gains as much as can be</source>
        <translation>qui gagne le moins gagne autant que possible</translation>
    </message>
    <message>
        <source>the largest sum of points</source>
        <translation>la plus grande somme de points</translation>
    </message>
    <message>
        <source>the largest sum of gains, each as a share of what could be gained</source>
        <translation>la plus grande somme des gains, chacun en part de ce qui pouvait être gagné</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an issue and its option</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: not to be had together</source>
        <translation>%1&#x202f;: incompatibles entre elles</translation>
    </message>
    <message>
        <source>every package needs %1</source>
        <translation>%1 est toujours nécessaire</translation>
    </message>
    <message>
        <source>every package needs one of: %1</source>
        <translation>l’une de ces options est toujours nécessaire&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>%1 together need %2</source>
        <translation>%1 ensemble demandent %2</translation>
    </message>
    <message>
        <source>%1 needs one of: %2</source>
        <translation>%1 demande l’une de ces options&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 together need one of: %2</source>
        <translation>%1 ensemble demandent l’une de ces options&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a dependency, and the scenario&apos;s own reason for it, a sentence without its full stop</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <extracomment>a dependency, and the scenario&apos;s own reason for it, a clause</extracomment>
        <translation>%1, car %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an issue</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>an issue, its option before and its option after</extracomment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <extracomment>a delegate&apos;s place: the party and the number of the seat</extracomment>
        <translation>%1, place %2</translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <translation>%1 (bot)</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>holds the seat</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>nom effacé</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>un bot</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one number to another</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>OptionsChart</name>
    <message>
        <source>What becomes of each option</source>
        <translation>Ce que devient chaque option</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>two numbers and their unit, such as &quot;3 to 6 days&quot;</extracomment>
        <translation>de %1 à %2 %3</translation>
    </message>
    <message>
        <source>in no legal package</source>
        <translation>dans aucune combinaison admissible</translation>
    </message>
    <message>
        <source>in no package that passes</source>
        <translation>dans aucune combinaison ratifiable</translation>
    </message>
    <message>
        <source>in no package of the sample that passes</source>
        <translation>dans aucune combinaison ratifiable de l’échantillon</translation>
    </message>
    <message>
        <source>never better than %1</source>
        <translation>jamais mieux que %1</translation>
    </message>
    <message>
        <source>beyond a red line: %1</source>
        <translation>au-delà d’une ligne rouge&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2: in %3 of the packages that pass, %4 of the legal ones.</source>
        <translation>%1&#x202f;: %2&#x202f;: dans %3 des combinaisons ratifiables, %4 des admissibles.</translation>
    </message>
    <message>
        <source>%1: %2: in %3 of the legal packages.</source>
        <translation>%1&#x202f;: %2&#x202f;: dans %3 des combinaisons admissibles.</translation>
    </message>
    <message>
        <source>Nobody’s first choice.</source>
        <translation>Premier choix de personne.</translation>
    </message>
    <message>
        <source>First choice of: %1.</source>
        <translation>Premier choix de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>share of the packages that pass</source>
        <translation>part des combinaisons ratifiables</translation>
    </message>
    <message>
        <source>share of the legal ones</source>
        <translation>part des admissibles</translation>
    </message>
    <message>
        <source>a party’s mark: its first choice</source>
        <translation>marque d’une partie&#x202f;: son premier choix</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>de personne</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Of those that pass</source>
        <translation>Des ratifiables</translation>
    </message>
    <message>
        <source>Of the legal ones</source>
        <translation>Des admissibles</translation>
    </message>
    <message>
        <source>First choice of</source>
        <translation>Premier choix de</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>the first and the last of some options, in their order</extracomment>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>ParallelChart</name>
    <message>
        <source>All parties at once</source>
        <translation>Toutes les parties à la fois</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Proposition %1</translation>
    </message>
    <message>
        <source>%1, last proposal: %2, round %3</source>
        <translation>%1, dernière proposition&#x202f;: %2, tour %3</translation>
    </message>
    <message>
        <source>%1: walk-away value %2, best possible %3</source>
        <translation>%1&#x202f;: valeur de rupture %2, au mieux %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Pale: packages that are efficient for all, %1 of %2 drawn. Dashes: walk-away values.</source>
        <translation>Pâle&#x202f;: combinaisons efficaces pour toutes, %1 sur %2 dessinées. Tirets&#x202f;: valeurs de rupture.</translation>
    </message>
    <message>
        <source>Pale: packages that are efficient for all. Dashes: walk-away values.</source>
        <translation>Pâle&#x202f;: combinaisons efficaces pour toutes. Tirets&#x202f;: valeurs de rupture.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation>Valeur de rupture</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Efficient for all</source>
        <translation>Efficace pour toutes</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>(words erased)</source>
        <translation>(paroles effacées)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around a name, a title or what somebody said</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>I have read my brief.</source>
        <translation>J’ai lu ma fiche de rôle.</translation>
    </message>
    <message>
        <source>Nothing is on the table yet (%1 of the time gone): I open near what suits me best.</source>
        <translation>Rien n’est encore sur la table (%1 du temps écoulé)&#x202f;: j’ouvre près de ce qui me convient le mieux.</translation>
    </message>
    <message>
        <source>I answer proposal %1 (%2) and take over one of its options: %3 (%4 of the time gone).</source>
        <translation>Je réponds à la proposition %1 (%2) et j’en reprends une option&#x202f;: %3 (%4 du temps écoulé).</translation>
    </message>
    <message>
        <source>I answer proposal %1 (%2): of all that is good enough for me after %3 of the time, this comes nearest to what the others ask for.</source>
        <translation>Je réponds à la proposition %1 (%2)&#x202f;: de tout ce qui me suffit après %3 du temps, voici le plus proche de ce que demandent les autres.</translation>
    </message>
    <message>
        <source>Proposal %1 (%2) reaches what I aim at after %3 of the time.</source>
        <translation>La proposition %1 (%2) atteint ce que je vise après %3 du temps.</translation>
    </message>
    <message>
        <source>Proposal %1 (%2) is at least as good as what I would propose next.</source>
        <translation>La proposition %1 (%2) vaut au moins ce que j’allais proposer.</translation>
    </message>
    <message numerus="yes">
        <source>Proposal %1 (%2) crosses %n of my red line(s).</source>
        <translation>
            <numerusform>La proposition %1 (%2) franchit %n de mes lignes rouges.</numerusform>
            <numerusform>La proposition %1 (%2) franchit %n de mes lignes rouges.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal %1 (%2) is worse for me than no agreement.</source>
        <translation>La proposition %1 (%2) est pire pour moi que l’absence d’accord.</translation>
    </message>
    <message>
        <source>Proposal %1 (%2) is well below what I aim at after %4 of the time; what costs me most: %3.</source>
        <translation>La proposition %1 (%2) est bien en deçà de ce que je vise après %4 du temps&#x202f;; ce qui me coûte le plus&#x202f;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have agreed this already, and I can live with it: %1.</source>
        <translation>
            <numerusform>%n autre partie l’a déjà accepté, et cela me convient&#x202f;: %1.</numerusform>
            <numerusform>%n autres parties l’ont déjà accepté, et cela me convient&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) ask for this, and I can live with it: %1.</source>
        <translation>
            <numerusform>%n autre partie le demande, et cela me convient&#x202f;: %1.</numerusform>
            <numerusform>%n autres parties le demandent, et cela me convient&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what I had agreed (%2) stands in the way of every package that is good enough for me.</source>
        <translation>%1&#x202f;: ce que j’avais accepté (%2) fait obstacle à tout ce qui me suffirait.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are tentatively agreed, and together they are good enough for me (%2 of the time gone).</source>
        <translation>
            <numerusform>%n thème fait l’objet d’un accord de principe, et cela me suffit (%2 du temps écoulé).</numerusform>
            <numerusform>%n thèmes font l’objet d’un accord de principe, et ensemble ils me suffisent (%2 du temps écoulé).</numerusform>
        </translation>
    </message>
    <message>
        <source>Issues agreed: %1; left open: %2. Time is running out (%3 gone), and a part is better for me than no agreement.</source>
        <translation>Thèmes convenus&#x202f;: %1&#x202f;; laissés ouverts&#x202f;: %2. Le temps presse (%3 écoulé), et une partie vaut mieux pour moi que l’absence d’accord.</translation>
    </message>
    <message numerus="yes">
        <source>Proposal %1 (%2) has been accepted by %n other(s): with the author’s and their signatures it can pass.</source>
        <translation>
            <numerusform>La proposition %1 (%2) a été acceptée par %n autre partie&#x202f;: avec sa signature et celle de l’auteur, elle peut être ratifiée.</numerusform>
            <numerusform>La proposition %1 (%2) a été acceptée par %n autres parties&#x202f;: avec leurs signatures et celle de l’auteur, elle peut être ratifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal %1 (%2) may or may not pass, but time is running out (%3 gone).</source>
        <translation>La proposition %1 (%2) sera ratifiée ou non, mais le temps presse (%3 écoulé).</translation>
    </message>
    <message>
        <source>The text reaches what I aim at after %1 of the time.</source>
        <translation>Le texte atteint ce que je vise après %1 du temps.</translation>
    </message>
    <message>
        <source>The text is less than I aimed at, but better for me than no agreement, and after %1 of the time I expect nothing better.</source>
        <translation>Le texte est en deçà de ce que je visais, mais vaut mieux pour moi que l’absence d’accord, et après %1 du temps je n’attends rien de mieux.</translation>
    </message>
    <message numerus="yes">
        <source>The text crosses %n of my red line(s).</source>
        <translation>
            <numerusform>Le texte franchit %n de mes lignes rouges.</numerusform>
            <numerusform>Le texte franchit %n de mes lignes rouges.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is worse for me than no agreement.</source>
        <translation>Le texte est pire pour moi que l’absence d’accord.</translation>
    </message>
    <message>
        <source>There is time left to ask for more (%2 gone); what costs me most in the text: %1.</source>
        <translation>Il reste du temps pour demander plus (%2 écoulé)&#x202f;; ce qui me coûte le plus dans le texte&#x202f;: %1.</translation>
    </message>
    <message>
        <source>My proposal %1 stands; I have nothing better to offer after %2 of the time.</source>
        <translation>Ma proposition %1 tient&#x202f;; je n’ai rien de mieux à offrir après %2 du temps.</translation>
    </message>
    <message>
        <source>I have accepted proposal %1 (%2) and wait for the others.</source>
        <translation>J’ai accepté la proposition %1 (%2) et j’attends les autres.</translation>
    </message>
    <message>
        <source>Nothing that is still to be had is better for me than no agreement.</source>
        <translation>Rien de ce qui est encore possible ne vaut mieux pour moi que l’absence d’accord.</translation>
    </message>
    <message>
        <source>I have no vote and no text to put forward.</source>
        <translation>Je n’ai ni voix ni texte à proposer.</translation>
    </message>
    <message>
        <source>Too early for a text: positions known from %1 of %2 voting parties.</source>
        <translation>Trop tôt pour un texte&#x202f;: positions connues de %1 des %2 parties votantes.</translation>
    </message>
    <message numerus="yes">
        <source>A single text, nearest to the positions of %n party(ies).</source>
        <translation>
            <numerusform>Un texte unique, au plus près des positions de %n partie.</numerusform>
            <numerusform>Un texte unique, au plus près des positions de %n parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My text %1 revised on %n issue(s); number of parties whose positions it goes by: %3.</source>
        <translation>
            <numerusform>Mon texte %1 est revu sur %n thème&#x202f;; nombre de parties dont il suit les positions&#x202f;: %3.</numerusform>
            <numerusform>Mon texte %1 est revu sur %n thèmes&#x202f;; nombre de parties dont il suit les positions&#x202f;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>My text, proposal %1, stands: the positions still lead to it.</source>
        <translation>Mon texte, la proposition %1, tient&#x202f;: les positions y mènent toujours.</translation>
    </message>
    <message>
        <source>The dependencies between the issues leave no text to propose.</source>
        <translation>Les dépendances entre les thèmes ne laissent aucun texte à proposer.</translation>
    </message>
    <message>
        <source>What I wished to do was refused (%1).</source>
        <translation>Ce que je voulais faire a été refusé (%1).</translation>
    </message>
</context>
<context>
    <name>Recap</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>tour %1 sur %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où l’on en est</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Agreed so far</source>
        <translation>Convenu jusqu’ici</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>%1 of %2 issues — %3</source>
        <translation>%1 des %2 thèmes — %3</translation>
    </message>
    <message>
        <source>Last proposal</source>
        <translation>Dernière proposition</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>%1, by %2 — %3</source>
        <translation>%1, par %2 — %3</translation>
    </message>
    <message>
        <source>%1, by %2, answers %4 — %3</source>
        <translation>%1, par %2, en réponse à %4 — %3</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>not ratified</source>
        <translation>non ratifiée</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>acceptée par %1</translation>
    </message>
    <message>
        <source>rejected by %1</source>
        <translation>rejetée par %1</translation>
    </message>
    <message>
        <source>Said to it</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>%1 (walked out)</source>
        <translation>%1 (départ de la table)</translation>
    </message>
    <message>
        <source>%1 (proposal %2)</source>
        <translation>%1 (proposition %2)</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>À la table</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signé par %1</translation>
    </message>
    <message>
        <source>refused by %1</source>
        <translation>refusé par %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>en attente&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 exists already, and a record is never overwritten. Choose another name.</source>
        <translation>%1 existe déjà, et un enregistrement n’est jamais écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>%1 is not a record of Pourparler. Choose a file that Pourparler wrote.</source>
        <translation>%1 n’est pas un enregistrement de Pourparler. Choisissez un fichier écrit par Pourparler.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read (%2). Restore a copy of it.</source>
        <translation>%1 est endommagé et ne peut pas être lu (%2). Restaurez-en une copie.</translation>
    </message>
    <message>
        <source>%1 is not what was written, so it is not continued. Verify it to see where it was altered.</source>
        <translation>%1 n’est plus tel qu’il a été écrit, il n’est donc pas continué. Vérifiez-le pour voir où il a été altéré.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Pourparler (format %2, this version reads up to %3). Update Pourparler to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Pourparler (format %2, cette version lit jusqu’au format %3). Mettez Pourparler à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 was written by a version of Pourparler that is too old (format %2, this version reads from %3 on). Open it with an older version.</source>
        <translation>%1 a été écrit par une version trop ancienne de Pourparler (format %2, cette version lit à partir du format %3). Ouvrez-le avec une version plus ancienne.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere, in another window or another program. Close it there first.</source>
        <translation>%1 est ouvert ailleurs, dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check its permissions and the disk.</source>
        <translation>%1 ne peut pas être lu (%2). Vérifiez ses droits d’accès et le disque.</translation>
    </message>
    <message>
        <source>%1 may be read but not written. Change its permissions or work on a copy.</source>
        <translation>%1 peut être lu mais pas écrit. Modifiez ses droits d’accès ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 is read-only. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: le dossier %2 est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2. Make the folder or choose another one.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: il n’y a pas de dossier %2. Créez ce dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 was not closed in good order, and cannot be put in order where it lies. Copy it, together with the file beside it that ends in -wal, into a folder that may be written to.</source>
        <translation>%1 n’a pas été fermé correctement et ne peut pas être remis en ordre là où il se trouve. Copiez-le, avec le fichier voisin qui se termine par -wal, dans un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>Writing to %1 failed (%2). What was confirmed so far is in it; open it again to go on.</source>
        <translation>L’écriture dans %1 a échoué (%2). Ce qui a été confirmé jusqu’ici s’y trouve&#x202f;; rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Make room and try again; nothing that was confirmed is lost.</source>
        <translation>Le disque est plein&#x202f;: %1 ne peut pas être écrit. Libérez de la place et recommencez&#x202f;; rien de ce qui a été confirmé n’est perdu.</translation>
    </message>
    <message>
        <source>The scenario of %1 has problems (%2). Check the scenario first.</source>
        <translation>Le scénario de %1 présente des problèmes (%2). Vérifiez d’abord le scénario.</translation>
    </message>
    <message>
        <source>%1: event %2 does not exist or holds nobody’s words.</source>
        <translation>%1&#x202f;: l’événement %2 n’existe pas ou ne contient les paroles de personne.</translation>
    </message>
    <message>
        <source>The key with which records are sealed cannot be read: %1 (%2). Repair its permissions, or move it away and a new one is made.</source>
        <translation>La clé qui scelle les enregistrements ne peut pas être lue&#x202f;: %1 (%2). Rétablissez ses droits d’accès, ou déplacez-la et une nouvelle sera créée.</translation>
    </message>
    <message>
        <source>The key with which records are sealed cannot be written: %1 (%2). Make its folder writable, or set XDG_DATA_HOME to another one.</source>
        <translation>La clé qui scelle les enregistrements ne peut pas être écrite&#x202f;: %1 (%2). Autorisez l’écriture dans son dossier, ou indiquez-en un autre par XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>An event makes no sense (%1).</source>
        <translation>Un événement n’a pas de sens (%1).</translation>
    </message>
    <message>
        <source>An event of the kind “%1”, version %2, was written by a newer version of Pourparler (this one knows versions up to %3). Update Pourparler.</source>
        <translation>Un événement de type «&#x202f;%1&#x202f;», version %2, a été écrit par une version plus récente de Pourparler (celle-ci connaît les versions jusqu’à %3). Mettez Pourparler à jour.</translation>
    </message>
    <message>
        <source>An event of the kind “%1”, version %2, was written by a newer version of Pourparler, or by another program. Update Pourparler.</source>
        <translation>Un événement de type «&#x202f;%1&#x202f;», version %2, a été écrit par une version plus récente de Pourparler ou par un autre programme. Mettez Pourparler à jour.</translation>
    </message>
    <message>
        <source>Stream %1, event %2: not the event that was written.</source>
        <extracomment>%1 is a stream: 0 the workshop, 1 the table</extracomment>
        <translation>Flux %1, événement %2&#x202f;: ce n’est pas l’événement qui a été écrit.</translation>
    </message>
    <message>
        <source>Stream %1, event %2: missing, or beyond the end.</source>
        <translation>Flux %1, événement %2&#x202f;: manquant, ou au-delà de la fin.</translation>
    </message>
    <message>
        <source>Stream %1, event %2: not an event of this scenario (%3).</source>
        <translation>Flux %1, événement %2&#x202f;: ce n’est pas un événement de ce scénario (%3).</translation>
    </message>
    <message>
        <source>Words that are not those that were said: %1.</source>
        <translation>Des paroles qui ne sont pas celles qui ont été dites&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Stream %1, event %2: its words are gone without an erasure that says so (%3).</source>
        <translation>Flux %1, événement %2&#x202f;: ses paroles ont disparu sans qu’un effacement le dise (%3).</translation>
    </message>
    <message>
        <source>Words that belong to no event: %1.</source>
        <translation>Des paroles qui n’appartiennent à aucun événement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Words that were erased and are there, or that nobody had said: %1.</source>
        <translation>Des paroles effacées et pourtant présentes, ou que personne n’avait dites&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The scenario is not the one that was played.</source>
        <translation>Le scénario n’est pas celui qui a été joué.</translation>
    </message>
    <message>
        <source>The table’s set-up is not the one that was played.</source>
        <translation>Le réglage de la table n’est pas celui qui a été joué.</translation>
    </message>
    <message>
        <source>Table “%1”, column “%2”: a value that cannot be there.</source>
        <translation>Table «&#x202f;%1&#x202f;», colonne «&#x202f;%2&#x202f;»&#x202f;: une valeur qui ne peut pas s’y trouver.</translation>
    </message>
    <message>
        <source>“%1” was added to the file, removed from it or changed.</source>
        <translation>«&#x202f;%1&#x202f;» a été ajouté au fichier, retiré ou modifié.</translation>
    </message>
    <message>
        <source>Table “%1”: not the rows that were sealed.</source>
        <translation>Table «&#x202f;%1&#x202f;»&#x202f;: ce ne sont pas les lignes qui ont été scellées.</translation>
    </message>
    <message>
        <source>The header of the file is not the one that was sealed: %1.</source>
        <translation>L’en-tête du fichier n’est pas celui qui a été scellé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The seal does not sign what it says.</source>
        <translation>Le sceau ne signe pas ce qu’il dit.</translation>
    </message>
    <message>
        <source>The session is closed, and its seal is missing.</source>
        <translation>La séance est close, et son sceau manque.</translation>
    </message>
    <message numerus="yes">
        <source>And more: only the first %n alteration(s) are listed.</source>
        <translation>
            <numerusform>Et d’autres&#x202f;: seule la première altération est donnée.</numerusform>
            <numerusform>Et d’autres&#x202f;: seules les %n premières altérations sont données.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no branch %2.</source>
        <translation>%1 n’a pas de branche %2.</translation>
    </message>
    <message>
        <source>%1 cannot branch after event %2: there are fewer.</source>
        <translation>%1 ne peut pas avoir de branche après l’événement %2&#x202f;: il y a moins d’événements.</translation>
    </message>
    <message>
        <source>%1 cannot have more than %2 branches.</source>
        <translation>%1 ne peut pas avoir plus de %2 branches.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder or make room.</source>
        <translation>%1 n’a pas pu être écrit (%2). Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>The key would lie beside the data: %1 is in %2. Choose a place for it that is not handed on.</source>
        <translation>La clé se trouverait à côté des données&#x202f;: %1 est dans %2. Choisissez pour elle un endroit qui n’est pas transmis.</translation>
    </message>
    <message>
        <source>%1 exists and is not an empty folder. What is written never mixes with what is there: choose another folder.</source>
        <translation>%1 existe et n’est pas un dossier vide. Ce qui est écrit ne se mêle jamais à ce qui s’y trouve&#x202f;: choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, party</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>bots only</source>
        <translation>bots seulement</translation>
    </message>
    <message>
        <source>%1, round %2 of %3</source>
        <translation>%1, tour %2 sur %3</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>The record is being checked.</source>
        <translation>L’enregistrement est en cours de vérification.</translation>
    </message>
    <message>
        <source>Intact: it is what was written, and sealed by the key %1.</source>
        <translation>Intact&#x202f;: il est tel qu’il a été écrit, et scellé par la clé %1.</translation>
    </message>
    <message>
        <source>Intact so far. It is sealed when the session has come to its end.</source>
        <translation>Intact jusqu’ici. Il sera scellé une fois la séance arrivée à sa fin.</translation>
    </message>
    <message>
        <source>Altered: it is not what was written. It can be looked at, but not trusted.</source>
        <translation>Altéré&#x202f;: il n’est plus tel qu’il a été écrit. On peut le consulter, mais pas s’y fier.</translation>
    </message>
    <message numerus="yes">
        <source>Words were erased in good order in %n place(s).</source>
        <translation>
            <numerusform>Des paroles ont été effacées dans les règles à %n endroit.</numerusform>
            <numerusform>Des paroles ont été effacées dans les règles à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Not possible in this phase: %1.</source>
        <extracomment>%1 is a phase: Lobby, Briefing, Bargaining, Ratification, Closed</extracomment>
        <translation>Impossible dans cette phase&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La séance est close.</translation>
    </message>
    <message>
        <source>Only once the session is closed.</source>
        <translation>Seulement une fois la séance close.</translation>
    </message>
    <message>
        <source>The floor is with %1 until %2.</source>
        <translation>La parole est ailleurs jusqu’à %2&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The floor is with %1.</source>
        <translation>La parole est ailleurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 speaks but has no vote.</source>
        <translation>%1&#x202f;: droit de parole, mais pas de vote.</translation>
    </message>
    <message>
        <source>%1 has walked out and has to come back first.</source>
        <translation>%1&#x202f;: départ de la table, il faut d’abord y revenir.</translation>
    </message>
    <message>
        <source>%1 is at the table already.</source>
        <translation>%1&#x202f;: déjà à la table.</translation>
    </message>
    <message>
        <source>A text is before the parties: sign it or refuse it first.</source>
        <translation>Un texte est soumis aux parties&#x202f;: il faut d’abord le signer ou le refuser.</translation>
    </message>
    <message>
        <source>Only the spokesperson may do this for %1.</source>
        <translation>Réservé au porte-parole&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only the facilitator may do this.</source>
        <translation>Réservé à l’animateur.</translation>
    </message>
    <message>
        <source>Only somebody with a seat at the table may do this.</source>
        <translation>Réservé à qui occupe une place à la table.</translation>
    </message>
    <message>
        <source>Only the session’s clock may do this.</source>
        <translation>Réservé à l’horloge de la séance.</translation>
    </message>
    <message>
        <source>There is no such seat at this table.</source>
        <translation>Cette place n’existe pas à cette table.</translation>
    </message>
    <message>
        <source>Somebody has this seat already: %1.</source>
        <translation>Cette place est déjà prise&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nobody has this seat: %1.</source>
        <translation>Personne n’occupe cette place&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nobody sits there yet: %1. Seat a person or a bot first.</source>
        <translation>Place encore vide&#x202f;: %1. Installez-y d’abord une personne ou un bot.</translation>
    </message>
    <message>
        <source>This seat is ready already.</source>
        <translation>Cette place a déjà terminé sa préparation.</translation>
    </message>
    <message>
        <source>There is no proposal on the table.</source>
        <translation>Il n’y a pas de proposition sur la table.</translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation>Il n’y a pas de proposition %1.</translation>
    </message>
    <message>
        <source>Proposal %1 has been withdrawn.</source>
        <translation>La proposition %1 a été retirée.</translation>
    </message>
    <message>
        <source>Proposal %1 came to signing and was not ratified.</source>
        <translation>La proposition %1 a été mise à la signature et n’a pas été ratifiée.</translation>
    </message>
    <message>
        <source>Proposal %1 is your own.</source>
        <translation>La proposition %1 est la vôtre.</translation>
    </message>
    <message>
        <source>Proposal %1 is not yours: only its author may withdraw it.</source>
        <translation>La proposition %1 n’est pas la vôtre&#x202f;: seul son auteur peut la retirer.</translation>
    </message>
    <message>
        <source>You have accepted proposal %1 already.</source>
        <translation>Vous avez déjà accepté la proposition %1.</translation>
    </message>
    <message>
        <source>You have rejected proposal %1 already.</source>
        <translation>Vous avez déjà rejeté la proposition %1.</translation>
    </message>
    <message>
        <source>Nobody else has accepted proposal %1 yet.</source>
        <translation>Personne d’autre n’a encore accepté la proposition %1.</translation>
    </message>
    <message>
        <source>The package names issues or options that this scenario does not have.</source>
        <translation>La proposition nomme des thèmes ou des options que ce scénario n’a pas.</translation>
    </message>
    <message>
        <source>The package is empty: choose at least one option.</source>
        <translation>La proposition est vide&#x202f;: choisissez au moins une option.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are still open, and this scenario wants an agreement on everything.</source>
        <translation>
            <numerusform>%n thème est encore ouvert, et ce scénario veut un accord sur tout.</numerusform>
            <numerusform>%n thèmes sont encore ouverts, et ce scénario veut un accord sur tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>These options do not go together: %1.</source>
        <translation>Ces options ne vont pas ensemble&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No longer to be had: %1.</source>
        <translation>N’est plus disponible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>You have agreed this already: %1.</source>
        <translation>Vous avez déjà accepté ceci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>You have not agreed any option of this issue: %1.</source>
        <translation>Vous n’avez accepté aucune option de ce thème&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing is tentatively agreed yet.</source>
        <translation>Il n’y a pas encore d’accord de principe.</translation>
    </message>
    <message>
        <source>You have signed or refused this text already.</source>
        <translation>Vous avez déjà signé ou refusé ce texte.</translation>
    </message>
    <message>
        <source>The session is not paused.</source>
        <translation>La séance n’est pas suspendue.</translation>
    </message>
    <message>
        <source>No time limit has been reached.</source>
        <translation>Aucune échéance n’est atteinte.</translation>
    </message>
    <message>
        <source>Time does not run backwards: it is %1 at the table.</source>
        <translation>Le temps ne recule pas&#x202f;: il est %1 à la table.</translation>
    </message>
    <message>
        <source>The number of rounds or a time limit is out of range: 1 to 99 rounds, no time limit below zero.</source>
        <translation>Le nombre de tours ou une limite de temps est hors limites&#x202f;: de 1 à 99 tours, pas de limite de temps négative.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n byte(s) at most.</source>
        <translation>
            <numerusform>Le texte est trop long&#x202f;: %n octet au plus.</numerusform>
            <numerusform>Le texte est trop long&#x202f;: %n octets au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are too many proposals: %n at most at one table.</source>
        <translation>
            <numerusform>Il y a trop de propositions&#x202f;: %n au plus à une table.</numerusform>
            <numerusform>Il y a trop de propositions&#x202f;: %n au plus à une table.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has been disclosed already, or there is nothing to disclose.</source>
        <translation>C’est déjà révélé, ou il n’y a rien à révéler.</translation>
    </message>
    <message>
        <source>Proposal %1 was taken back when the table went back.</source>
        <translation>La proposition %1 a été annulée par un retour en arrière.</translation>
    </message>
    <message>
        <source>No time limit is running that could be moved.</source>
        <translation>Aucune échéance en cours ne peut être déplacée.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>Il n’y a pas de note %1.</translation>
    </message>
    <message>
        <source>The note says nothing yet.</source>
        <translation>La note est encore vide.</translation>
    </message>
    <message>
        <source>There is no event %1 to go back to.</source>
        <translation>Il n’y a pas d’événement %1 auquel revenir.</translation>
    </message>
    <message>
        <source>One cannot go back to before the talks: begin a new session.</source>
        <translation>On ne peut pas revenir avant le début des pourparlers&#x202f;: commencez une nouvelle séance.</translation>
    </message>
    <message>
        <source>The table has gone back %1 times: as often as it can.</source>
        <translation>La table est revenue en arrière %1 fois&#x202f;: c’est le maximum.</translation>
    </message>
    <message>
        <source>This is no language that is known.</source>
        <translation>Cette langue n’est pas connue.</translation>
    </message>
    <message>
        <source>A bot holds this seat: %1.</source>
        <translation>Un bot occupe cette place&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The session is paused.</source>
        <translation>La séance est suspendue.</translation>
    </message>
    <message>
        <source>Nobody had this seat before: %1.</source>
        <translation>Personne n’avait cette place auparavant&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ResultsChart</name>
    <message>
        <source>Who got what</source>
        <translation>Qui a obtenu quoi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible</source>
        <translation>de la valeur de rupture au meilleur possible</translation>
    </message>
    <message>
        <source>%1: result %2, walk-away value %3, best possible %4</source>
        <translation>%1&#x202f;: résultat %2, valeur de rupture %3, meilleur possible %4</translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation>Valeur de rupture</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Meilleur possible</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>%1 has to sign</source>
        <translation>Une signature est nécessaire&#x202f;: %1</translation>
    </message>
    <message>
        <source>One signature is needed: %1</source>
        <translation>Une signature suffit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Both signatures are needed: %1</source>
        <translation>Les deux signatures sont nécessaires&#x202f;: %1</translation>
    </message>
    <message>
        <source>All these signatures are needed: %1</source>
        <translation>Toutes ces signatures sont nécessaires&#x202f;: %1</translation>
    </message>
    <message>
        <source>All of these conditions have to be met</source>
        <translation>Toutes ces conditions doivent être remplies</translation>
    </message>
    <message>
        <source>One of these conditions has to be met</source>
        <translation>L’une de ces conditions doit être remplie</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 sur %2 remplies</translation>
    </message>
    <message>
        <source>%1 must not sign</source>
        <translation>Une signature à exclure&#x202f;: %1</translation>
    </message>
    <message>
        <source>This must not be met</source>
        <translation>Ceci ne doit pas être rempli</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party and its weight</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a total of %1</source>
        <translation>un total de %1</translation>
    </message>
    <message>
        <source>the weights of those who take a stand</source>
        <translation>la somme des poids de celles qui se prononcent</translation>
    </message>
    <message>
        <source>Signatures that weigh more than %1 of %2 are needed: %3</source>
        <translation>Il faut des signatures pesant plus de %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Signatures that weigh at least %1 of %2 are needed: %3</source>
        <translation>Il faut des signatures pesant au moins %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>signed: %1, refused: %2, of %3</source>
        <translation>pour&#x202f;: %1, contre&#x202f;: %2, sur %3</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signature donnée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>signature refusée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>une signature donnée</numerusform>
            <numerusform>%n signatures données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message>
        <source>no signature yet</source>
        <translation>aucune signature encore</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>dans tous les cas</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Inspired by %1</source>
        <translation>Inspiré par %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and a mediator</source>
        <translation>%1 et un médiateur</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>speaks, does not vote</source>
        <translation>parle, ne vote pas</translation>
    </message>
    <message>
        <source>%1, and who gets it depends on what is agreed.</source>
        <translation>%1&#x202f;; qui les reçoit dépend de ce qui est convenu.</translation>
    </message>
    <message numerus="yes">
        <source>All %n case(s)</source>
        <translation>
            <numerusform>Le seul cas</numerusform>
            <numerusform>Les %n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux (true, false)</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a map (key: value)</source>
        <translation>un dictionnaire (clé: valeur)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a text, or a map from language to text</source>
        <translation>un texte, ou un dictionnaire de langue à texte</translation>
    </message>
    <message>
        <source>a list or a map</source>
        <translation>une liste ou un dictionnaire</translation>
    </message>
    <message>
        <source>a text or a number</source>
        <translation>un texte ou un nombre</translation>
    </message>
    <message>
        <source>This is not possible (%1).</source>
        <translation>C’est impossible (%1).</translation>
    </message>
    <message>
        <source>This is not possible (%1: %2).</source>
        <translation>C’est impossible (%1&#x202f;: %2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a path in the scenario file, and what is wrong there</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What I wished to do was refused: %1</source>
        <translation>Ce que je voulais faire a été refusé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>SharingChart</name>
    <message>
        <source>Who created and who captured value</source>
        <translation>Qui a créé et qui a capté de la valeur</translation>
    </message>
    <message>
        <source>Captured, less what is paid: %1</source>
        <translation>Valeur captée, moins ce qui est payé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 captures %2 (%3)</source>
        <translation>%1, valeur captée&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Capté par</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a party and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3). Created by: %4. Captured by: %5</source>
        <translation>%1&#x202f;: %2 (%3). Créé par&#x202f;: %4. Capté par&#x202f;: %5</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Who creates is named, not weighed: the scenario gives no shares of what is created, only of what is captured.</source>
        <translation>Ceux qui créent sont nommés, sans pondération&#x202f;: le scénario ne donne pas de parts de ce qui est créé, seulement de ce qui est capté.</translation>
    </message>
</context>
<context>
    <name>ThemesChart</name>
    <message>
        <source>What it was about</source>
        <translation>De quoi il s’agissait</translation>
    </message>
    <message>
        <source>A square is an issue: filled where it is settled, empty where it is left open.</source>
        <translation>Un carré est un thème&#x202f;: plein s’il est réglé, vide s’il est laissé ouvert.</translation>
    </message>
    <message>
        <source>%1: settled</source>
        <translation>%1&#x202f;: réglé</translation>
    </message>
    <message>
        <source>%1: left open</source>
        <translation>%1&#x202f;: laissé ouvert</translation>
    </message>
    <message>
        <source>%1: %2 settled, %3 left open</source>
        <translation>%1 — réglés&#x202f;: %2, laissés ouverts&#x202f;: %3</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Laissés ouverts</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A negotiation in two minutes</source>
        <translation>Une négociation en deux minutes</translation>
    </message>
    <message>
        <source>Scenarios are made-up cases after real ones. We take the easiest. Nothing of what happens here is kept, and you can leave at any moment with Esc.</source>
        <translation>Les scénarios sont des cas inventés d’après des cas réels. Nous prenons le plus facile. Rien de ce qui se passe ici n’est conservé, et vous pouvez partir à tout moment avec Échap.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>This page tells what everybody may know: who sits at the table, what is to be decided, and who has to sign.</source>
        <translation>Cette page dit ce que chacun peut savoir&#x202f;: qui est à la table, ce qui est à décider, et qui doit signer.</translation>
    </message>
    <message>
        <source>Take a side</source>
        <translation>Prenez un côté</translation>
    </message>
    <message>
        <source>You speak for one party, and the program plays the others. For this visit there is no clock.</source>
        <translation>Vous parlez pour une partie, et le programme joue les autres. Pour cette visite, il n’y a pas de chronomètre.</translation>
    </message>
    <message>
        <source>Read your brief</source>
        <translation>Lisez votre fiche</translation>
    </message>
    <message>
        <source>Only you see it: what your side wants, how much each outcome is worth to it, and what it has without an agreement. Whoever knows that well negotiates well.</source>
        <translation>Vous seul la voyez&#x202f;: ce que veut votre côté, ce que chaque résultat vaut pour lui, et ce qu’il a sans accord. Bien le savoir, c’est bien négocier.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La table</translation>
    </message>
    <message>
        <source>A row for each issue, a column for each party: here you see where everybody stands, and what has moved since your last turn.</source>
        <translation>Une ligne par thème, une colonne par partie&#x202f;: vous voyez ici où en est chacun, et ce qui a bougé depuis votre dernier tour.</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Votre proposition</translation>
    </message>
    <message>
        <source>Here you put a package together. We start from the best for your side: that shows how far the others are away.</source>
        <translation>Ici, vous composez une combinaison. Nous partons du mieux pour votre côté&#x202f;: cela montre combien les autres en sont loin.</translation>
    </message>
    <message>
        <source>What it is worth to you</source>
        <translation>Ce qu’elle vaut pour vous</translation>
    </message>
    <message>
        <source>The bar moves with each option that you choose. The mark on it is what you have without an agreement: below it, no deal is better than this deal.</source>
        <translation>La barre bouge à chaque option que vous choisissez. Son trait marque ce que vous avez sans accord&#x202f;: en dessous, mieux vaut l’absence d’accord que cet accord.</translation>
    </message>
    <message>
        <source>Round 1: say it</source>
        <translation>Tour 1&#x202f;: dites-le</translation>
    </message>
    <message>
        <source>With a proposal your turn is over. Nobody has to accept it, but everybody now knows what you ask for.</source>
        <translation>Une proposition termine votre tour de parole. Personne n’est tenu de l’accepter, mais tous savent maintenant ce que vous demandez.</translation>
    </message>
    <message>
        <source>The others have the floor</source>
        <translation>La parole est aux autres</translation>
    </message>
    <message>
        <source>They answer one after another, and this line tells whose turn it is. You can watch, or go straight to your next turn.</source>
        <translation>Ils répondent l’un après l’autre, et cette ligne dit à qui c’est le tour. Vous pouvez regarder, ou aller tout droit à votre prochain tour.</translation>
    </message>
    <message>
        <source>Round 2: who answers whom</source>
        <translation>Tour 2&#x202f;: qui répond à qui</translation>
    </message>
    <message>
        <source>Here are their proposals: what each changes, who accepted or rejected it and why. Accept one, or answer it with your own.</source>
        <translation>Voici leurs propositions&#x202f;: ce que chacune change, qui l’a acceptée ou rejetée, et pourquoi. Acceptez-en une, ou répondez-y par la vôtre.</translation>
    </message>
    <message>
        <source>Move, or wait</source>
        <translation>Bougez, ou attendez</translation>
    </message>
    <message>
        <source>Give way where it costs you little and them much: that is how a package comes about that all can sign. This time you let the turn pass.</source>
        <translation>Cédez là où cela vous coûte peu et leur apporte beaucoup&#x202f;: ainsi naît une combinaison que tous peuvent signer. Cette fois, vous passez votre tour.</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>When enough parties accept, the text is signed, or it is not: no deal is a result, too. Afterwards you see who got what and how you got there. Help is one key away: F1.</source>
        <translation>Quand assez de parties acceptent, le texte est signé, ou il ne l’est pas&#x202f;: l’absence d’accord est aussi un résultat. Ensuite, vous voyez qui a obtenu quoi et comment vous y êtes arrivés. L’aide est à une touche&#x202f;: F1.</translation>
    </message>
</context>
<context>
    <name>pourparler::CompareModel</name>
    <message>
        <source>Worth to your side</source>
        <translation>Valeur pour votre côté</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an option, and how it serves one&apos;s side: well, partly, not</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, différent</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>number of a proposal, and the party that made it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>pourparler::ComposerModel</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>auparavant %1</translation>
    </message>
    <message>
        <source>crosses a red line</source>
        <translation>franchit une ligne rouge</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Your score: %1</source>
        <translation>Votre score&#x202f;: %1</translation>
    </message>
    <message>
        <source>Red line: %1</source>
        <translation>Ligne rouge&#x202f;: %1</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Demandé par %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pourparler::DeedsModel</name>
    <message>
        <source>has the floor</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>has not spoken yet</source>
        <translation>n’a pas encore parlé</translation>
    </message>
    <message>
        <source>puts proposal %1 on the table</source>
        <translation>met la proposition %1 sur la table</translation>
    </message>
    <message>
        <source>answers %1 with proposal %2</source>
        <translation>répond à %1 par la proposition %2</translation>
    </message>
    <message>
        <source>stands by its package (%1)</source>
        <translation>maintient son offre (%1)</translation>
    </message>
    <message>
        <source>moves in %1: %2</source>
        <translation>évolue dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>accepts %1</source>
        <translation>accepte %1</translation>
    </message>
    <message>
        <source>rejects %1</source>
        <translation>rejette %1</translation>
    </message>
    <message>
        <source>agrees — %1</source>
        <translation>convient — %1</translation>
    </message>
    <message>
        <source>reopens: %1</source>
        <translation>rouvre&#x202f;: %1</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>passe</translation>
    </message>
    <message>
        <source>ran out of time</source>
        <translation>n’a pas parlé à temps</translation>
    </message>
    <message>
        <source>calls for signing</source>
        <translation>appelle à signer</translation>
    </message>
    <message>
        <source>walks out</source>
        <translation>quitte la table</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>revient à la table</translation>
    </message>
    <message>
        <source>was passed over by the facilitator</source>
        <translation>tour de parole sauté par l’animateur</translation>
    </message>
</context>
<context>
    <name>pourparler::EventsModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (annulé)</translation>
    </message>
</context>
<context>
    <name>pourparler::MatrixRows</name>
    <message>
        <source>Agreed: %1</source>
        <extracomment>an option</extracomment>
        <translation>Convenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>how many parties ask for it, and the option: &quot;5 × Licence&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>rien de dit encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an issue, and what the parties ask for</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing said, or left open</source>
        <translation>Rien de dit, ou laissé ouvert</translation>
    </message>
    <message>
        <source>%1 (moved since your last turn)</source>
        <extracomment>a party that has changed its position</extracomment>
        <translation>%1 (changement depuis votre dernier tour)</translation>
    </message>
    <message>
        <source>%1 — %2: %3</source>
        <extracomment>an issue, an option, the parties that stand for it</extracomment>
        <translation>%1 — %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are agreed: %1</source>
        <extracomment>the issues&apos; names</extracomment>
        <translation>
            <numerusform>%n thème convenu&#x202f;: %1</numerusform>
            <numerusform>%n thèmes convenus&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pourparler::PastModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (annulé)</translation>
    </message>
</context>
<context>
    <name>pourparler::PositionsModel</name>
    <message>
        <source>Tentatively agreed: %1</source>
        <translation>Accord de principe&#x202f;: %1</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>%1 — %2: %3</source>
        <extracomment>a party, an issue, an option</extracomment>
        <translation>%1 — %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>rien de dit encore</translation>
    </message>
    <message>
        <source>Moved since your last turn, from: %1</source>
        <translation>A changé depuis votre dernier tour&#x202f;; avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>New since your last turn</source>
        <translation>Nouveau depuis votre dernier tour</translation>
    </message>
    <message>
        <source>Has agreed this option</source>
        <translation>A convenu de cette option</translation>
    </message>
    <message>
        <source>Proposal %1, round %2</source>
        <translation>Proposition %1, tour %2</translation>
    </message>
    <message>
        <source>Has accepted proposal %1, round %2</source>
        <translation>A accepté la proposition %1, tour %2</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>speaks, but does not vote</source>
        <translation>parle, mais ne vote pas</translation>
    </message>
    <message>
        <source>has walked out</source>
        <translation>a quitté la table</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>a la parole</translation>
    </message>
</context>
<context>
    <name>pourparler::ProposalsModel</name>
    <message>
        <source>%1 accepts</source>
        <translation>%1 accepte</translation>
    </message>
    <message>
        <source>%1 rejects</source>
        <translation>%1 rejette</translation>
    </message>
    <message>
        <source>Proposal %1 — %2: %3</source>
        <translation>Proposition %1 — %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>répond à %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>not ratified</source>
        <translation>non ratifiée</translation>
    </message>
    <message>
        <source>being signed</source>
        <translation>à la signature</translation>
    </message>
    <message>
        <source>the same package</source>
        <translation>la même offre</translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <translation>%1 (bot)</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>below walk-away</source>
        <translation>sous la rupture</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
</context>
<context>
    <name>pourparler::SigningModel</name>
    <message>
        <source>has signed</source>
        <translation>a signé</translation>
    </message>
    <message>
        <source>has not signed in time</source>
        <translation>n’a pas signé à temps</translation>
    </message>
    <message>
        <source>is not at the table</source>
        <translation>n’est pas à la table</translation>
    </message>
    <message>
        <source>refuses: %1</source>
        <translation>refuse&#x202f;: %1</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>has to sign</source>
        <translation>doit signer</translation>
    </message>
    <message>
        <source>may sign</source>
        <translation>peut signer</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Application</name>
    <message>
        <source>Open a record</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Records (*.pourparler)</source>
        <translation>Enregistrements (*.pourparler)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>This session is going on here.</source>
        <translation>Cette séance est en cours ici même.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Archive</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another record</source>
        <translation>Comparer avec un autre enregistrement</translation>
    </message>
    <message>
        <source>Records (*.pourparler)</source>
        <translation>Enregistrements (*.pourparler)</translation>
    </message>
    <message>
        <source>Choose a folder to write to</source>
        <translation>Choisir un dossier où écrire</translation>
    </message>
    <message>
        <source>That session is going on: leave it first.</source>
        <translation>Cette séance est en cours&#x202f;: quittez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BalancePage</name>
    <message>
        <source>%1: balance</source>
        <translation>%1&#x202f;: équilibre</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>How the scenario is balanced</source>
        <translation>L’équilibre du scénario</translation>
    </message>
    <message>
        <source>Counted from every party’s score sheet: for facilitators and authors, not for those who are going to play.</source>
        <translation>Calculé à partir du barème de chaque partie&#x202f;: pour l’animation et les auteurs, non pour ceux qui vont jouer.</translation>
    </message>
    <message>
        <source>Counting the packages…</source>
        <translation>Décompte des combinaisons…</translation>
    </message>
    <message>
        <source>Counting the packages</source>
        <translation>Décompte des combinaisons</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>Le décompte a été interrompu.</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>R&amp;ecompter</translation>
    </message>
    <message>
        <source>What the checker remarks</source>
        <translation>Remarques du contrôle</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Aucune.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the picture and its numbers</source>
        <translation>Dossier pour l’image et ses chiffres</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BetweenTurns</name>
    <message>
        <source>Next:</source>
        <translation>Ensuite&#x202f;:</translation>
    </message>
    <message>
        <source>Sit down now:</source>
        <translation>Prendre place maintenant&#x202f;:</translation>
    </message>
    <message>
        <source>Sit down out of turn: %1</source>
        <translation>Prendre place hors de son tour&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BlankPage</name>
    <message>
        <source>Blank</source>
        <translation>Écran masqué</translation>
    </message>
    <message>
        <source>The facilitator has blanked the screens</source>
        <translation>L’animateur a masqué les écrans</translation>
    </message>
    <message>
        <source>The session goes on in the same place when they are shown again.</source>
        <translation>La séance reprendra au même endroit quand ils seront de nouveau visibles.</translation>
    </message>
    <message>
        <source>&amp;Show the screens again</source>
        <translation>&amp;Réafficher les écrans</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BranchCard</name>
    <message>
        <source>People play on</source>
        <translation>Des personnes continuent</translation>
    </message>
    <message>
        <source>Bots play on to the end</source>
        <translation>Des bots jouent jusqu’à la fin</translation>
    </message>
    <message>
        <source>Stop the bots</source>
        <translation>Arrêter les bots</translation>
    </message>
    <message>
        <source>Show the branch</source>
        <translation>Afficher la branche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A new branch begins after event %1. The original stays as it is.</source>
        <translation>Une nouvelle branche commence après l’événement %1. L’original reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>The bots play on: %n event(s) so far.</source>
        <translation>
            <numerusform>Les bots continuent&#x202f;: %n événement jusqu’ici.</numerusform>
            <numerusform>Les bots continuent&#x202f;: %n événements jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least one seat to a person.</source>
        <translation>Donnez au moins une place à une personne.</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Who sits where? Tick the seats that people take; bots have the others. The branch begins in a pause: go on when all are ready.</source>
        <translation>Qui occupe quelle place&#x202f;? Cochez les places que prennent des personnes&#x202f;; des bots ont les autres. La branche commence par une pause&#x202f;: reprenez quand tout le monde est prêt.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BranchesModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>where a branch begins, and how many rounds there are in all</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>en suspens</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time, before the first round</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>from round %1, at %2</source>
        <translation>à partir du tour %1, à %2</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>No branches yet. Go to a moment and choose “Branch from here” to try another way; the original stays as it is.</source>
        <translation>Pas encore de branche. Allez à un moment et choisissez «&#x202f;Créer une branche ici&#x202f;» pour essayer une autre voie&#x202f;; l’original reste tel quel.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Compare with the one shown</source>
        <translation>Comparer à celle affichée</translation>
    </message>
    <message>
        <source>It is the one shown: choose another one.</source>
        <translation>C’est celle qui est affichée&#x202f;: choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BriefPanel</name>
    <message>
        <source>No brief</source>
        <translation>Pas de fiche</translation>
    </message>
    <message>
        <source>Whoever looks on has no brief of their own.</source>
        <translation>Qui observe n’a pas de fiche.</translation>
    </message>
    <message>
        <source>Without an agreement: %1 Worth %2 to you.</source>
        <translation>Sans accord&#x202f;: %1 Cela vaut %2 pour vous.</translation>
    </message>
    <message>
        <source>Red line — %1: %2</source>
        <translation>Ligne rouge — %1. %2</translation>
    </message>
    <message>
        <source>What matters to your side, the most important first: %1</source>
        <translation>Ce qui compte pour votre côté, par ordre d’importance&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without an agreement: %1</source>
        <translation>Sans accord&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without an agreement: worth %2 to you.</source>
        <translation>Sans accord&#x202f;: cela vaut %2 pour vous.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BriefingPage</name>
    <message>
        <source>Brief</source>
        <translation>Fiche de rôle</translation>
    </message>
    <message>
        <source>Your brief is confidential: nobody else at the table sees it.</source>
        <translation>Votre fiche est confidentielle&#x202f;: personne d’autre à la table ne la voit.</translation>
    </message>
    <message>
        <source>&amp;I have read it</source>
        <translation>J’ai &amp;lu</translation>
    </message>
    <message>
        <source>&amp;Your brief</source>
        <translation>&amp;Votre fiche</translation>
    </message>
    <message>
        <source>For &amp;everybody</source>
        <translation>Pour &amp;tous</translation>
    </message>
    <message>
        <source>&amp;Facts and law</source>
        <translation>&amp;Faits et droit</translation>
    </message>
    <message>
        <source>Nothing to read here</source>
        <translation>Rien à lire ici</translation>
    </message>
    <message>
        <source>The scenario has no text for this part. What counts for you is at the right.</source>
        <translation>Le scénario n’a pas de texte pour cette partie. Ce qui compte pour vous est à droite.</translation>
    </message>
    <message>
        <source>Your brief</source>
        <translation>Votre fiche</translation>
    </message>
    <message>
        <source>General instructions</source>
        <translation>Consignes générales</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Ce que vous voulez</translation>
    </message>
    <message>
        <source>What counts, out of 100 points</source>
        <translation>Ce qui compte, sur 100 points</translation>
    </message>
    <message>
        <source>Without an agreement</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>Your red lines</source>
        <translation>Vos lignes rouges</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>&#x202f;; et </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>&#x202f;; ou </translation>
    </message>
    <message>
        <source>The talks begin as soon as the others have read their briefs.</source>
        <translation>Les pourparlers commencent dès que les autres ont lu leur fiche.</translation>
    </message>
    <message>
        <source>May what you say be used for research? If not, your name, your words, your drafts and your notes are left out of research exports.</source>
        <translation>Ce que vous dites peut-il servir à la recherche&#x202f;? Sinon, votre nom, vos paroles, vos brouillons et vos notes sont exclus des exports pour la recherche.</translation>
    </message>
    <message>
        <source>Yes, it may be used</source>
        <translation>Oui, cela peut servir</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Non, à exclure</translation>
    </message>
    <message>
        <source>What counts, the most important first</source>
        <translation>Ce qui compte, par ordre d’importance</translation>
    </message>
    <message>
        <source>What counts, in per cent of what can be had</source>
        <translation>Ce qui compte, en pour cent de ce qui peut s’obtenir</translation>
    </message>
    <message>
        <source>A package is never worth more than %1 to you.</source>
        <translation>Une combinaison ne vaut jamais plus de %1 pour vous.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::CaptionBubble</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back to the start page (Esc)</source>
        <translation>Retour à la page d’accueil (Échap)</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ChartView</name>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Afficher en image</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ClockLabel</name>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#x202f;: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Time left: %1, paused</source>
        <translation>Temps restant&#x202f;: %1, en pause</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::CompareView</name>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Two proposals side by side</source>
        <translation>Deux propositions côte à côte</translation>
    </message>
    <message>
        <source>Choose above what to compare proposal %1 with.</source>
        <translation>Choisissez ci-dessus à quoi comparer la proposition %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) differ</source>
        <translation>
            <numerusform>%n thème diffère</numerusform>
            <numerusform>%n thèmes diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ComposerDelegate</name>
    <message>
        <source>Red line: %1</source>
        <translation>Ligne rouge&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>an option, before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ComposerPanel</name>
    <message>
        <source>Your draft is back as you left it.</source>
        <translation>Votre brouillon est là, tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Time is up. Your draft is kept for your next turn.</source>
        <translation>Le temps est écoulé. Votre brouillon est gardé pour votre prochain tour.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Le temps est écoulé.</translation>
    </message>
    <message>
        <source>Draft kept.</source>
        <translation>Brouillon gardé.</translation>
    </message>
    <message>
        <source>Proposal %1, the latest</source>
        <translation>Proposition %1, la dernière</translation>
    </message>
    <message>
        <source>Proposal %1, my last</source>
        <translation>Proposition %1, ma dernière</translation>
    </message>
    <message>
        <source>What is agreed so far</source>
        <translation>Ce qui est convenu</translation>
    </message>
    <message>
        <source>The best for my side</source>
        <translation>Le mieux pour mon côté</translation>
    </message>
    <message>
        <source>Put it on the table (Ctrl+Return)</source>
        <translation>La mettre sur la table (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Votre proposition</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>répond à %1</translation>
    </message>
    <message>
        <source>%1 below your walk-away value</source>
        <translation>%1 sous votre valeur de rupture</translation>
    </message>
    <message>
        <source>%1 above your walk-away value</source>
        <translation>%1 au-dessus de votre valeur de rupture</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) open</source>
        <translation>
            <numerusform>%n thème ouvert</numerusform>
            <numerusform>%n thèmes ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <translation>Convenir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Convenir</translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation>Choisissez d’abord une option.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Issues of the proposal</source>
        <translation>Thèmes de la proposition</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Come back to the table</source>
        <translation>Revenir à la table</translation>
    </message>
    <message>
        <source>Sign what is agreed</source>
        <translation>Signer ce qui est convenu</translation>
    </message>
    <message>
        <source>Walk out</source>
        <translation>Quitter la table</translation>
    </message>
    <message>
        <source>Leave the table? The others go on without you. You can come back while they bargain.</source>
        <translation>Quitter la table&#x202f;? Les autres continuent sans vous. Vous pourrez revenir tant qu’ils négocient.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Argument (if you like)</source>
        <translation>Argument (si vous voulez)</translation>
    </message>
    <message>
        <source>%1 to %2 from your walk-away value</source>
        <translation>de %1 à %2 par rapport à votre valeur de rupture</translation>
    </message>
    <message>
        <source>Points and amounts are invented for training</source>
        <translation>Points et montants inventés pour la formation</translation>
    </message>
    <message>
        <source>answers %1 (gone)</source>
        <extracomment>a proposal that the draft answers</extracomment>
        <translation>répond à %1 (caduque)</translation>
    </message>
    <message>
        <source>answers %1, not %2</source>
        <extracomment>a proposal that the draft answers, and a newer one</extracomment>
        <translation>répond à %1, pas à %2</translation>
    </message>
    <message>
        <source>Proposal %1 is no longer on the table. “Start from” answers another one.</source>
        <translation>La proposition %1 n’est plus sur la table. Avec «&#x202f;Partir de&#x202f;», vous répondez à une autre.</translation>
    </message>
    <message>
        <source>Proposal %1 has been made since. “Start from” answers it.</source>
        <translation>La proposition %1 a été faite depuis. Avec «&#x202f;Partir de&#x202f;», vous y répondez.</translation>
    </message>
    <message>
        <source>Time has cost you %1, each further round costs %2</source>
        <translation>Le temps vous a coûté %1, chaque tour de plus coûte %2</translation>
    </message>
    <message>
        <source>Each further round costs you %1</source>
        <translation>Chaque tour de plus vous coûte %1</translation>
    </message>
    <message>
        <source>Agree this option, whatever becomes of the rest (Ctrl+Shift+A). The issue is agreed once every party that votes has agreed the same option.</source>
        <translation>Convenir de cette option, quoi qu’il advienne du reste (Ctrl+Maj+A). Le thème est convenu dès que toutes les parties qui votent ont convenu de la même option.</translation>
    </message>
    <message>
        <source>Take back that you have agreed an option here (Ctrl+Shift+R)</source>
        <translation>Revenir sur l’option dont vous aviez convenu ici (Ctrl+Maj+R)</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Curtain</name>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>It is your turn at this screen. Everybody else looks away.</source>
        <translation>C’est à vous, devant cet écran. Tous les autres détournent les yeux.</translation>
    </message>
    <message>
        <source>You may look at your brief and your notes. Everybody else looks away.</source>
        <translation>Vous pouvez consulter votre fiche et vos notes. Tous les autres détournent les yeux.</translation>
    </message>
    <message>
        <source>&amp;Take the seat</source>
        <translation>Prendre la &amp;place</translation>
    </message>
    <message>
        <source>I am %1: &amp;take the seat</source>
        <translation>Je suis %1&#x202f;: prendre la &amp;place</translation>
    </message>
    <message>
        <source>May what you say here be used for research?</source>
        <translation>Ce que vous dites ici peut-il servir à la recherche&#x202f;?</translation>
    </message>
    <message>
        <source>If not, your name, your words, your drafts and your notes are left out of research exports. You play in either case, and nobody at the table is told.</source>
        <translation>Sinon, votre nom, vos paroles, vos brouillons et vos notes sont exclus des exports pour la recherche. Vous jouez dans les deux cas, et personne à la table n’en est informé.</translation>
    </message>
    <message>
        <source>Yes, it may be used</source>
        <translation>Oui, cela peut servir</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Non, à exclure</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>This is not the code of this seat. The facilitator can lift it.</source>
        <translation>Ce n’est pas le code de cette place. L’animateur peut le lever.</translation>
    </message>
    <message>
        <source>Somebody else wants the seat: %1</source>
        <translation>Quelqu’un d’autre veut la place&#x202f;: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Answer the question first; either answer lets you play.</source>
        <translation>Répondez d’abord à la question&#x202f;; vous pourrez jouer quelle que soit la réponse.</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <comment>somebody else&apos;s party, on a button</comment>
        <translation>À la place&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DealProgress</name>
    <message>
        <source>Working out what could have been agreed…</source>
        <translation>Calcul de ce qui aurait pu être convenu…</translation>
    </message>
    <message>
        <source>What could have been agreed was not worked out.</source>
        <translation>Ce qui aurait pu être convenu n’a pas été calculé.</translation>
    </message>
    <message>
        <source>Working out what could have been agreed</source>
        <translation>Calcul de ce qui aurait pu être convenu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calculer</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DebriefPage</name>
    <message>
        <source>That record is of another scenario: there is nothing to compare.</source>
        <translation>Cet enregistrement est celui d’un autre scénario&#x202f;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Debrief: %1</source>
        <translation>Débriefing&#x202f;: %1</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefing</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s).</source>
        <translation>
            <numerusform>%n fichier enregistré.</numerusform>
            <numerusform>%n fichiers enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>With the eyes of</source>
        <translation>Avec les yeux de</translation>
    </message>
    <message>
        <source>This session is not over. These eyes see what others at the table must not know: score sheets and what things are worth to whom. Look only where none of them can see this screen.</source>
        <translation>Cette séance n’est pas terminée. Ces yeux voient ce que d’autres à la table ne doivent pas savoir&#x202f;: les barèmes, et ce que les choses valent pour chacun. Ne regardez que là où aucun d’eux ne peut voir cet écran.</translation>
    </message>
    <message>
        <source>Show all the same</source>
        <translation>Afficher quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Steps of the debrief</source>
        <translation>Étapes du débriefing</translation>
    </message>
    <message>
        <source>There is nothing to tell yet: the talks have not begun.</source>
        <translation>Il n’y a encore rien à raconter&#x202f;: les pourparlers n’ont pas commencé.</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un enregistrement</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <extracomment>a record, by the day and the time when it was begun</extracomment>
        <translation>Enregistrement du %1</translation>
    </message>
    <message>
        <source>There are no values here: these eyes may not see what things were worth to whom.</source>
        <translation>Il n’y a pas de valeurs ici&#x202f;: ces yeux n’ont pas à voir ce que les choses valaient pour chacun.</translation>
    </message>
    <message>
        <source>Feelings are for the end: this session is not over.</source>
        <translation>Les ressentis sont pour la fin&#x202f;: cette séance n’est pas terminée.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Enregistrer le débriefing</translation>
    </message>
    <message>
        <source>Folder for the picture and its numbers</source>
        <translation>Dossier pour l’image et ses chiffres</translation>
    </message>
    <message>
        <source>It is of this session alone: what it is compared with is not in it.</source>
        <translation>Il s’agit de cette séance seule&#x202f;: ce à quoi elle est comparée n’y figure pas.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DebriefTools</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Another record…</source>
        <translation>Un autre enregistrement…</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Shows parties, but not who sat for them (H)</source>
        <translation>Montre les parties, mais pas qui siégeait pour elles (H)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>The picture on the projector, notes and the next step here (P)</source>
        <translation>L’image au projecteur, les notes et l’étape suivante ici (P)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As one page for browsers (HTML)…</source>
        <translation>En une page pour navigateur (HTML)…</translation>
    </message>
    <message>
        <source>For paper (PDF)…</source>
        <translation>Sur papier (PDF)…</translation>
    </message>
    <message>
        <source>All pictures with their numbers (SVG, PNG, CSV)…</source>
        <translation>Toutes les images avec leurs chiffres (SVG, PNG, CSV)…</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DeedsView</name>
    <message>
        <source>What the others did last</source>
        <translation>Ce que les autres ont fait</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a party&apos;s short name, and what it did, as a sentence without its name</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DeskCorner</name>
    <message>
        <source>Leave the seat</source>
        <translation>Quitter la place</translation>
    </message>
    <message>
        <source>Facilitate</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Pause, more time, seats, notes, going back (F10); F12 blanks all screens</source>
        <translation>Pause, temps en plus, places, notes, retour en arrière (F10)&#x202f;; F12 masque tous les écrans</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ErasePanel</name>
    <message>
        <source>This cannot be undone. What was proposed, accepted and signed stays, and so does the proof that nothing else was changed: only the words go, from every branch.</source>
        <translation>Ce sera définitif. Ce qui a été proposé, accepté et signé reste, de même que la preuve que rien d’autre n’a été modifié&#x202f;: seules les paroles disparaissent, de toutes les branches.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Erase for good:</source>
        <translation>Effacer définitivement&#x202f;:</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Ce qui est effacé</translation>
    </message>
    <message>
        <source>the names of all persons</source>
        <translation>les noms de toutes les personnes</translation>
    </message>
    <message>
        <source>name and all words: %1</source>
        <comment>of a seat</comment>
        <translation>nom et toutes les paroles&#x202f;: %1</translation>
    </message>
    <message>
        <source>all names, and all that anybody said or noted</source>
        <translation>tous les noms, et tout ce qui a été dit ou noté</translation>
    </message>
    <message>
        <source>Yes, erase for good</source>
        <translation>Oui, effacer définitivement</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Confirm it below.</source>
        <translation>Confirmez ci-dessous.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::EyesBox</name>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>L’animateur</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::FacilitatorPanel</name>
    <message>
        <source>Facilitating</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (F10)</source>
        <translation>Fermer (F10)</translation>
    </message>
    <message>
        <source>The facilitator’s code</source>
        <translation>Le code de l’animateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This is not the facilitator’s code.</source>
        <translation>Ce n’est pas le code de l’animateur.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <translation>
            <numerusform>+%n min</numerusform>
            <numerusform>+%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more</source>
        <translation>
            <numerusform>%n minute de plus</numerusform>
            <numerusform>%n minutes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Each turn of this round 1 min longer</source>
        <translation>Tours de parole&#x202f;: 1 min de plus, ce tour-ci</translation>
    </message>
    <message>
        <source>One round more</source>
        <translation>Un tour de plus</translation>
    </message>
    <message>
        <source>Begin the bargaining</source>
        <translation>Commencer la négociation</translation>
    </message>
    <message>
        <source>Skip the turn</source>
        <translation>Sauter le tour de parole</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Show the screens again</source>
        <translation>Réafficher les écrans</translation>
    </message>
    <message>
        <source>Blank all screens (F12)</source>
        <translation>Masquer tous les écrans (F12)</translation>
    </message>
    <message>
        <source>Show the scores</source>
        <translation>Afficher les scores</translation>
    </message>
    <message>
        <source>Hide the scores</source>
        <translation>Masquer les scores</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>To a bot</source>
        <translation>À un bot</translation>
    </message>
    <message>
        <source>To a bot: %1</source>
        <translation>À un bot&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lift the code</source>
        <translation>Lever le code</translation>
    </message>
    <message>
        <source>Lift the code: %1</source>
        <translation>Lever le code&#x202f;: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Rendre à %1</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>À une personne</translation>
    </message>
    <message>
        <source>To a person: %1</source>
        <translation>À une personne&#x202f;: %1</translation>
    </message>
    <message>
        <source>For the debrief</source>
        <translation>Pour le débriefing</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>Ce que vous avez remarqué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Rayer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Nothing is lost: it can be undone.</source>
        <translation>Rien n’est perdu&#x202f;: cela peut être annulé.</translation>
    </message>
    <message>
        <source>Go back to after this</source>
        <translation>Revenir juste après ceci</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Why it ends here</source>
        <translation>Pourquoi cela s’arrête ici</translation>
    </message>
    <message>
        <source>Break off the session</source>
        <translation>Interrompre la séance</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Choose in the list where to go back to.</source>
        <translation>Choisissez dans la liste jusqu’où revenir.</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Rendre à la personne</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::FeelingsView</name>
    <message>
        <source>One word from %1</source>
        <extracomment>names the field in which somebody says how they feel</extracomment>
        <translation>Un mot de&#x202f;: %1</translation>
    </message>
    <message>
        <source>one word</source>
        <translation>un mot</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::GalleryPage</name>
    <message>
        <source>Design of this program</source>
        <translation>Conception de ce programme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Five sizes, two weights, figures of one width</source>
        <translation>Cinq tailles, deux graisses, chiffres de même largeur</translation>
    </message>
    <message>
        <source>Colours and grid</source>
        <translation>Couleurs et grille</translation>
    </message>
    <message>
        <source>Neutrals carry the structure, one accent says what to do next, red is for dangers</source>
        <translation>Les neutres portent la structure, un accent dit quoi faire ensuite, le rouge signale les dangers</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>A colour and a shape; from the ninth on in outline</source>
        <translation>Une couleur et une forme&#x202f;; à partir de la neuvième, en contour</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>A grey control says why</source>
        <translation>Une commande grisée dit pourquoi</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>In words up to seven parties, as marks beyond</source>
        <translation>En mots jusqu’à sept parties, par des signes au-delà</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Banners and empty places</source>
        <translation>Bandeaux et emplacements vides</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fermer l’aide (Échap)</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#x202f;: %1</translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation>Que puis-je faire maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Vous pouvez&#x202f;:</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Pas maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is nothing to decide at the moment.</source>
        <translation>Il n’y a rien à décider pour le moment.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::InterestsView</name>
    <message>
        <source>Serves your side well: %1</source>
        <extracomment>issues, the most important first</extracomment>
        <translation>Sert bien votre côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Partly: %1</source>
        <translation>En partie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Ne le sert pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Left open: %1</source>
        <translation>Laissés ouverts&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing that matters to your side is chosen yet.</source>
        <translation>Rien de ce qui compte pour votre côté n’est encore choisi.</translation>
    </message>
    <message>
        <source>What your side wants</source>
        <translation>Ce que veut votre côté</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::LeftPanel</name>
    <message>
        <source>At this moment scores are hidden.</source>
        <translation>À ce moment, les scores sont masqués.</translation>
    </message>
    <message>
        <source>Nothing has been proposed yet.</source>
        <translation>Rien n’a encore été proposé.</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>L’accord</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Proposition %1</translation>
    </message>
    <message>
        <source>Folder for the picture and its numbers</source>
        <translation>Dossier pour l’image et ses chiffres</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;Open a record…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille &amp;normale du texte</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Pourparler</source>
        <translation>À &amp;propos de Pourparler</translation>
    </message>
    <message>
        <source>%1 – Pourparler</source>
        <translation>%1 – Pourparler</translation>
    </message>
    <message>
        <source>Pourparler</source>
        <translation>Pourparler</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>Pro&amp;jecteur</translation>
    </message>
    <message>
        <source>Open a recent reco&amp;rd</source>
        <translation>Ouvrir un enregistrement &amp;récent</translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation>&amp;Tous les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Montrez-moi</translation>
    </message>
    <message>
        <source>&amp;Design of this program</source>
        <translation>&amp;Conception de ce programme</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::MatrixHeader</name>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::MomentView</name>
    <message>
        <source>Issues and positions</source>
        <translation>Thèmes et positions</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>where the table stood, and a clock: &quot;02:41&quot;</extracomment>
        <translation>%1 · reste %2</translation>
    </message>
    <message>
        <source>Nothing has been proposed yet.</source>
        <translation>Rien n’a encore été proposé.</translation>
    </message>
    <message>
        <source>The last proposal</source>
        <translation>La dernière proposition</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Proposition %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The last proposal, and what it is worth / the walk-away value</source>
        <translation>La dernière proposition, et ce qu’elle vaut / la valeur de rupture</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::NotePanel</name>
    <message>
        <source>For you alone. Kept as you type.</source>
        <translation>Pour vous seul. Gardée à mesure que vous écrivez.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::PairChooser</name>
    <message>
        <source>Across</source>
        <translation>Horizontalement</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Verticalement</translation>
    </message>
    <message>
        <source>The party across</source>
        <translation>La partie sur l’axe horizontal</translation>
    </message>
    <message>
        <source>The party upwards</source>
        <translation>La partie sur l’axe vertical</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::PendingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s): %1</source>
        <translation>
            <numerusform>Dans %n seconde&#x202f;: %1</numerusform>
            <numerusform>Dans %n secondes&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Ce sera définitif.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::PresenterPanel</name>
    <message>
        <source>For you alone</source>
        <translation>Pour vous seul</translation>
    </message>
    <message>
        <source>The room sees the title. Reveal the rest when they are ready.</source>
        <translation>La salle voit le titre. Révélez le reste quand elle est prête.</translation>
    </message>
    <message>
        <source>The room sees the sentence and the picture.</source>
        <translation>La salle voit la phrase et l’image.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Projector</name>
    <message>
        <source>Projector – Pourparler</source>
        <translation>Projecteur – Pourparler</translation>
    </message>
    <message>
        <source>The facilitator has blanked the screens</source>
        <translation>L’animateur a masqué les écrans</translation>
    </message>
    <message>
        <source>Pourparler</source>
        <translation>Pourparler</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ProposalCard</name>
    <message>
        <source>Proposal %1 by %2</source>
        <translation>Proposition %1 de %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an option, before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ProposalEntry</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contre-proposer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Call for signing</source>
        <translation>Appeler à signer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Pourquoi&#x202f;? (si vous voulez)</translation>
    </message>
    <message>
        <source>worth %1</source>
        <extracomment>what a proposal is worth to the reader</extracomment>
        <translation>vaut %1</translation>
    </message>
    <message>
        <source>What the proposal is worth on your score sheet</source>
        <translation>Ce que la proposition vaut sur votre barème</translation>
    </message>
    <message>
        <source>Accept proposal %1</source>
        <translation>Accepter la proposition %1</translation>
    </message>
    <message>
        <source>Reject proposal %1</source>
        <translation>Rejeter la proposition %1</translation>
    </message>
    <message>
        <source>Counter proposal %1</source>
        <translation>Répondre à la proposition %1 par une contre-proposition</translation>
    </message>
    <message>
        <source>Withdraw proposal %1</source>
        <translation>Retirer la proposition %1</translation>
    </message>
    <message>
        <source>Call for the signing of proposal %1</source>
        <translation>Appeler à signer la proposition %1</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ProposalsPanel</name>
    <message>
        <source>Nothing is on the table yet</source>
        <translation>Rien encore sur la table</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Qui répond à qui</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Sur la table</translation>
    </message>
    <message>
        <source>Accepted by me</source>
        <translation>Acceptées par moi</translation>
    </message>
    <message>
        <source>Answers to mine</source>
        <translation>Réponses aux miennes</translation>
    </message>
    <message>
        <source>Accepted by others</source>
        <translation>Acceptées par d’autres</translation>
    </message>
    <message>
        <source>Accepted by anybody</source>
        <translation>Acceptées par quelqu’un</translation>
    </message>
    <message>
        <source>By everybody</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>Quelles propositions</translation>
    </message>
    <message>
        <source>By which party</source>
        <translation>De quelle partie</translation>
    </message>
    <message>
        <source>Show what was taken back</source>
        <translation>Afficher les retirées</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>No proposal is of this kind.</source>
        <translation>Aucune proposition de ce genre.</translation>
    </message>
    <message>
        <source>Proposals will stand here, each below what it answers. When you have the floor, choose options on the right and propose them.</source>
        <translation>Les propositions figureront ici, chacune sous celle à laquelle elle répond. Quand vous avez la parole, choisissez des options à droite et proposez-les.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Choose a proposal in the list first.</source>
        <translation>Choisissez d’abord une proposition dans la liste.</translation>
    </message>
    <message>
        <source>Compare proposal %1 with another one</source>
        <translation>Comparer la proposition %1 avec une autre</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::PublicView</name>
    <message>
        <source>Issues and positions</source>
        <translation>Thèmes et positions</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>tour %1 sur %2</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>Has the floor: %1</source>
        <extracomment>%1 is a party, with &quot;bot&quot; behind it where it is one</extracomment>
        <translation>A la parole&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecapView</name>
    <message>
        <source>The table in six lines</source>
        <translation>La table en six lignes</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecordDelegate</name>
    <message>
        <source>New name of the record</source>
        <translation>Nouveau nom de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecordDetails</name>
    <message>
        <source>Choose a record to see what can be done with it.</source>
        <translation>Choisissez un enregistrement pour voir ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Who played</source>
        <translation>Qui a joué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Debrief</source>
        <translation>Dé&amp;briefing</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Er&amp;ase names…</source>
        <translation>Effa&amp;cer les noms…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Give the file another name (F2)</source>
        <translation>Donner un autre nom au fichier (F2)</translation>
    </message>
    <message>
        <source>Put the record away; it can be brought back (Delete)</source>
        <translation>Mettre l’enregistrement de côté&#x202f;; il peut être récupéré (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Debrief as a &amp;page for browsers (HTML)…</source>
        <translation>Débriefing en &amp;page pour navigateur (HTML)…</translation>
    </message>
    <message>
        <source>Debrief for paper (P&amp;DF)…</source>
        <translation>Débriefing sur papier (P&amp;DF)…</translation>
    </message>
    <message>
        <source>Tables for &amp;research (CSV)…</source>
        <translation>Tableaux pour la &amp;recherche (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Briefs and score sheets for paper (PDF)…</source>
        <translation>&amp;Fiches et barèmes sur papier (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branche</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>durée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The record cannot be read: see “Seal” above.</source>
        <translation>L’enregistrement ne peut pas être lu&#x202f;: voir «&#x202f;Sceau&#x202f;» ci-dessus.</translation>
    </message>
    <message>
        <source>The session has come to its end. Open it to go on from an earlier moment.</source>
        <translation>La séance est arrivée à sa fin. Ouvrez-la pour continuer à partir d’un moment antérieur.</translation>
    </message>
    <message>
        <source>It is not what was written, so it is not continued.</source>
        <translation>Il n’est plus tel qu’il a été écrit, il n’est donc pas continué.</translation>
    </message>
    <message>
        <source>It is not what was written, so nothing is changed in it.</source>
        <translation>Il n’est plus tel qu’il a été écrit, rien n’y est donc modifié.</translation>
    </message>
    <message>
        <source>No person’s name is in it: only bots played.</source>
        <translation>Il ne contient le nom de personne&#x202f;: seuls des bots ont joué.</translation>
    </message>
    <message>
        <source>Delete “%1”? You can bring it back until you leave the program; after that it stays in the folder “.trash” for 30 days.</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;? Vous pouvez le récupérer tant que vous ne quittez pas le programme&#x202f;; il reste ensuite 30 jours dans le dossier «&#x202f;.trash&#x202f;».</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>This session is going on. Leave it first: File, Start page.</source>
        <translation>Cette séance est en cours. Quittez-la d’abord&#x202f;: Fichier, Page d’accueil.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecordsModel</name>
    <message>
        <source>reading…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Who played</source>
        <translation>Qui a joué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>No record has these words.</source>
        <translation>Aucun enregistrement ne contient ces mots.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Pas encore d’enregistrement</translation>
    </message>
    <message>
        <source>Every session is kept in a record from its first moment. Play one, and it will be here: to resume, to go through again, to learn from.</source>
        <translation>Toute séance est conservée dans un enregistrement dès son premier moment. Jouez-en une, et elle sera ici&#x202f;: pour la reprendre, la parcourir de nouveau, en tirer des leçons.</translation>
    </message>
    <message>
        <source>Choose a &amp;scenario</source>
        <translation>Choisir un &amp;scénario</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Find: scenario, person, outcome</source>
        <translation>Chercher&#x202f;: scénario, personne, issue</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>Chercher des enregistrements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Bring the record back (Ctrl+Z)</source>
        <translation>Rétablir l’enregistrement (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what was found out about it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ReplayHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>With the eyes of</source>
        <translation>Avec les yeux de</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefing</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ReplayPage</name>
    <message>
        <source>Replay: %1</source>
        <translation>Relecture&#x202f;: %1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Position in the session</source>
        <translation>Position dans la séance</translation>
    </message>
    <message>
        <source>This session is not over. These eyes see what others at the table must not know: briefs, score sheets, drafts, reasons. Look only where none of them can see this screen.</source>
        <translation>Cette séance n’est pas terminée. Ces yeux voient ce que d’autres à la table ne doivent pas savoir&#x202f;: fiches, barèmes, brouillons, raisons. Ne regardez que là où aucun d’eux ne peut voir cet écran.</translation>
    </message>
    <message>
        <source>Show all the same</source>
        <translation>Afficher quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>where a replay stands: &quot;event 132 of 410, round 3&quot;, and the time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Before the first event</source>
        <translation>Avant le premier événement</translation>
    </message>
    <message>
        <source>Nothing has begun yet: go on to the briefing or further.</source>
        <translation>Rien n’a encore commencé&#x202f;: avancez jusqu’à la préparation ou plus loin.</translation>
    </message>
    <message>
        <source>The session is over here: go back to an earlier moment.</source>
        <translation>Ici, la séance est terminée&#x202f;: revenez à un moment antérieur.</translation>
    </message>
    <message>
        <source>This session is not kept in a record.</source>
        <translation>Cette séance n’est pas conservée dans un enregistrement.</translation>
    </message>
    <message>
        <source>This installation has no key to seal records with.</source>
        <translation>Cette installation n’a pas de clé pour sceller les enregistrements.</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Ce qui est resté</translation>
    </message>
    <message>
        <source>%1 has come to its end: %2.</source>
        <extracomment>a branch, how it ended</extracomment>
        <translation>%1 est arrivée à son terme&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 was stopped before its end.</source>
        <translation>%1 a été arrêtée avant son terme.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>party, who has its seat</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>There is an agreement</source>
        <translation>Il y a un accord</translation>
    </message>
    <message numerus="yes">
        <source>Every issue is settled, and those who have to sign have signed, after %n round(s).</source>
        <translation>
            <numerusform>Tous les thèmes sont réglés, et ceux qui doivent signer ont signé, après %n tour.</numerusform>
            <numerusform>Tous les thèmes sont réglés, et ceux qui doivent signer ont signé, après %n tours.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a partial agreement</source>
        <translation>Il y a un accord partiel</translation>
    </message>
    <message numerus="yes">
        <source>Some issues are settled and signed, others were left open, after %n round(s).</source>
        <translation>
            <numerusform>Des thèmes sont réglés et signés, d’autres sont restés ouverts, après %n tour.</numerusform>
            <numerusform>Des thèmes sont réglés et signés, d’autres sont restés ouverts, après %n tours.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement</source>
        <translation>Il n’y a pas d’accord</translation>
    </message>
    <message numerus="yes">
        <source>After %n round(s) the parties part without one. That is a result: each falls back on its walk-away value.</source>
        <translation>
            <numerusform>Après %n tour, les parties se séparent sans accord. C’est un résultat&#x202f;: chacune s’en tient à sa valeur de rupture.</numerusform>
            <numerusform>Après %n tours, les parties se séparent sans accord. C’est un résultat&#x202f;: chacune s’en tient à sa valeur de rupture.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Where it stood</source>
        <translation>Où en étaient les pourparlers</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>What it is worth to you</source>
        <translation>Ce que cela vaut pour vous</translation>
    </message>
    <message>
        <source>Exactly your walk-away value: no better and no worse than no agreement.</source>
        <translation>Exactement votre valeur de rupture&#x202f;: ni mieux ni moins bien que sans accord.</translation>
    </message>
    <message>
        <source>%1 points better than no agreement.</source>
        <translation>%1 de plus que sans accord.</translation>
    </message>
    <message>
        <source>%1 points worse than no agreement would have been.</source>
        <translation>%1 points de moins que sans accord.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Qui a signé</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>What the others got has not been disclosed.</source>
        <translation>Ce que les autres ont obtenu n’a pas été révélé.</translation>
    </message>
    <message>
        <source>Who got what</source>
        <translation>Qui a obtenu quoi</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>walk-away</source>
        <translation>rupture</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>meilleur possible</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>À méditer</translation>
    </message>
    <message>
        <source>Before you look at the numbers again.</source>
        <translation>Avant de revenir aux chiffres.</translation>
    </message>
    <message>
        <source>&amp;Back to start</source>
        <translation>&amp;Retour à l’accueil</translation>
    </message>
    <message>
        <source>&amp;Show the record file</source>
        <translation>&amp;Montrer l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>Re&amp;jouer</translation>
    </message>
    <message>
        <source>Who signed the last text</source>
        <translation>Qui a signé le dernier texte</translation>
    </message>
    <message>
        <source>What each party stood for at the end, issue by issue.</source>
        <translation>Ce que chaque partie défendait à la fin, thème par thème.</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>personne ne l’a dit</translation>
    </message>
    <message>
        <source>The bar is what each party got, the tick its walk-away value; the pale part ends where nothing better was to be had.</source>
        <translation>La barre est ce que chaque partie a obtenu, le trait sa valeur de rupture&#x202f;; la partie pâle s’arrête au mieux possible.</translation>
    </message>
    <message>
        <source>The session was broken off</source>
        <translation>La séance a été interrompue</translation>
    </message>
    <message>
        <source>The facilitator ended it. That says nothing about the talks.</source>
        <translation>L’animateur y a mis fin. Cela ne dit rien des pourparlers.</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Re&amp;lecture</translation>
    </message>
    <message>
        <source>Go through the session again, step by step</source>
        <translation>Parcourir de nouveau la séance, pas à pas</translation>
    </message>
    <message>
        <source>&amp;Debrief</source>
        <translation>Dé&amp;briefing</translation>
    </message>
    <message>
        <source>Talk about it: what was agreed, who got what, how you got there</source>
        <translation>En parler&#x202f;: ce qui a été convenu, qui a obtenu quoi, comment vous y êtes arrivés</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RuleView</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ScenarioPreview</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Who is at the table</source>
        <translation>Qui est à la table</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sans chronomètre</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Comment cela se déroule</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>To read the brief</source>
        <translation>Pour lire la fiche</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>Un tour de parole</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Pour signer</translation>
    </message>
    <message>
        <source>Partial agreement</source>
        <translation>Accord partiel</translation>
    </message>
    <message>
        <source>allowed: issues may be left open</source>
        <translation>admis&#x202f;: des thèmes peuvent rester ouverts</translation>
    </message>
    <message>
        <source>not allowed: every issue has to be settled</source>
        <translation>exclu&#x202f;: chaque thème doit être réglé</translation>
    </message>
    <message>
        <source>Who does not sign</source>
        <translation>Qui ne signe pas</translation>
    </message>
    <message>
        <source>is bound all the same</source>
        <translation>est lié quand même</translation>
    </message>
    <message>
        <source>is not bound, and gets its walk-away value</source>
        <translation>n’est pas lié, et s’en tient à sa valeur de rupture</translation>
    </message>
    <message>
        <source>Shown at the end</source>
        <translation>Révélé à la fin</translation>
    </message>
    <message>
        <source>Speaking order: %1</source>
        <translation>Ordre de parole&#x202f;: %1</translation>
    </message>
    <message>
        <source>When an agreement holds</source>
        <translation>Quand un accord est valable</translation>
    </message>
    <message>
        <source>What is negotiated</source>
        <translation>Ce qui se négocie</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s), each with its options.</source>
        <translation>
            <numerusform>%n thème avec ses options.</numerusform>
            <numerusform>%n thèmes, chacun avec ses options.</numerusform>
        </translation>
    </message>
    <message>
        <source>What hangs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>Some options need others; a package that forgets one cannot be proposed.</source>
        <translation>Certaines options en demandent d’autres&#x202f;; une combinaison qui l’oublie ne peut pas être proposée.</translation>
    </message>
    <message>
        <source>What there is to share</source>
        <translation>Ce qu’il y a à partager</translation>
    </message>
    <message>
        <source>Facts to use at the table</source>
        <translation>Des faits à utiliser à la table</translation>
    </message>
    <message>
        <source>With where they come from, and how well they are known.</source>
        <translation>Avec leur source, et ce qu’on en sait.</translation>
    </message>
    <message>
        <source>&amp;For the facilitator</source>
        <translation>&amp;Pour l’animateur</translation>
    </message>
    <message>
        <source>Round %1 · for %2</source>
        <translation>Tour %1 · pour %2</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n place</numerusform>
            <numerusform>%1&#x202f;: %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegations: %1</source>
        <translation>Délégations&#x202f;: %1</translation>
    </message>
    <message>
        <source>How the scenario is balanced. Do not read on if you are going to play.</source>
        <translation>L’équilibre du scénario. N’allez pas plus loin si vous allez jouer.</translation>
    </message>
    <message>
        <source>How the scenario is ba&amp;lanced</source>
        <translation>L’équi&amp;libre du scénario</translation>
    </message>
    <message>
        <source>&amp;Set up a session</source>
        <translation>&amp;Préparer une séance</translation>
    </message>
    <message>
        <source>How the scenario is balanced, and news for you to break during the session. Do not read on if you are going to play.</source>
        <translation>L’équilibre du scénario, et les nouvelles que vous annoncerez pendant la séance. N’allez pas plus loin si vous comptez jouer.</translation>
    </message>
    <message>
        <source>Read the news out, or hand it to those whom it is for, when its round comes: the program does not announce it.</source>
        <translation>Lisez la nouvelle à voix haute, ou remettez-la à qui elle s’adresse, quand vient son tour&#x202f;: le programme ne l’annonce pas.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ScoreBar</name>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>, change %1</source>
        <translation>, écart %1</translation>
    </message>
    <message>
        <source>, walk-away value %1</source>
        <translation>, valeur de rupture %1</translation>
    </message>
    <message>
        <source>, best possible %1</source>
        <translation>, meilleur possible %1</translation>
    </message>
    <message>
        <source>walk-away %1</source>
        <translation>rupture %1</translation>
    </message>
    <message>
        <source>best possible %1</source>
        <translation>meilleur possible %1</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SetUpPage</name>
    <message>
        <source>Hard: gives way late</source>
        <translation>Dur&#x202f;: cède tard</translation>
    </message>
    <message>
        <source>Steady: gives way a little every round</source>
        <translation>Régulier&#x202f;: cède un peu à chaque tour</translation>
    </message>
    <message>
        <source>Yielding: gives way early</source>
        <translation>Souple&#x202f;: cède tôt</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Which side are you on?</source>
        <translation>De quel côté êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Read the brief</source>
        <translation>&amp;Lire la fiche</translation>
    </message>
    <message>
        <source>Your seat</source>
        <translation>Votre place</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>The program plays them. None of them sees your brief.</source>
        <translation>Le programme les joue. Aucun ne voit votre fiche.</translation>
    </message>
    <message>
        <source>Mediates: has no interest of its own</source>
        <translation>Fait médiation&#x202f;: n’a pas d’intérêt propre</translation>
    </message>
    <message>
        <source>How %1 bargains</source>
        <translation>Comment %1 négocie</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La table</translation>
    </message>
    <message>
        <source>As the scenario has it, unless you change it.</source>
        <translation>Comme le veut le scénario, sauf changement de votre part.</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>T&amp;ours</translation>
    </message>
    <message>
        <source>&amp;Clock for each turn</source>
        <translation>&amp;Chronomètre à chaque tour de parole</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>There is no clock: tick the box to set one.</source>
        <translation>Il n’y a pas de chronomètre&#x202f;: cochez la case pour en mettre un.</translation>
    </message>
    <message>
        <source>&amp;Length of a turn</source>
        <translation>&amp;Durée d’un tour de parole</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Tirer</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>With the same seed the others behave in the same way, if you do.</source>
        <translation>Avec la même graine, les autres agissent de la même façon, si vous aussi.</translation>
    </message>
    <message>
        <source>Who sits where?</source>
        <translation>Qui siège où&#x202f;?</translation>
    </message>
    <message>
        <source>Be&amp;gin the briefing</source>
        <translation>Commencer la &amp;préparation</translation>
    </message>
    <message>
        <source>Give at least one seat to a person.</source>
        <translation>Donnez au moins une place à une personne.</translation>
    </message>
    <message>
        <source>Alone, with bots</source>
        <translation>Seul, avec des bots</translation>
    </message>
    <message>
        <source>Several people at this computer</source>
        <translation>Plusieurs personnes sur cet ordinateur</translation>
    </message>
    <message>
        <source>They take turns at this screen. Between them a curtain hides what the one before has seen.</source>
        <translation>Elles se relaient devant cet écran. Entre elles, un rideau cache ce que la précédente a vu.</translation>
    </message>
    <message>
        <source>Who plays: %1</source>
        <translation>Qui joue&#x202f;: %1</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Bot – %1</source>
        <translation>Bot – %1</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Nom ou pseudonyme</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Code, if wanted</source>
        <translation>Code, au choix</translation>
    </message>
    <message>
        <source>Whoever wants the seat types it. The facilitator can lift it.</source>
        <translation>À saisir pour prendre la place. L’animateur peut le lever.</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>L’animateur</translation>
    </message>
    <message>
        <source>Pauses, gives time, goes back: with F10, at any moment.</source>
        <translation>Met en pause, donne du temps, revient en arrière&#x202f;: avec F10, à tout moment.</translation>
    </message>
    <message>
        <source>None: anybody here may</source>
        <translation>Aucun&#x202f;: chacun ici peut animer</translation>
    </message>
    <message>
        <source>C&amp;ode of the facilitator</source>
        <translation>Cod&amp;e de l’animateur</translation>
    </message>
    <message>
        <source>&amp;Hide scores: play from interests alone</source>
        <translation>Masquer les &amp;scores&#x202f;: jouer d’après les seuls intérêts</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SigningCard</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SigningPage</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refuse to sign? This cannot be taken back for this text.</source>
        <translation>Refuser de signer&#x202f;? Pour ce texte, ce sera définitif.</translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation>Refuser de signer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Pourquoi&#x202f;? (si vous voulez)</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>The text to be signed</source>
        <translation>Le texte à signer</translation>
    </message>
    <message>
        <source>What is tentatively agreed. Put to signature by %1.</source>
        <translation>Ce qui est convenu en principe. À la demande de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Proposal %1. Put to signature by %2.</source>
        <translation>Proposition %1. À la demande de&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The signatures so far are enough</source>
        <translation>Les signatures données suffisent</translation>
    </message>
    <message>
        <source>It can no longer be ratified</source>
        <translation>Il ne peut plus être ratifié</translation>
    </message>
    <message>
        <source>If it fails, this text is off the table and the next party has the floor; when the rounds are over, the session ends without an agreement and each party gets its walk-away value.</source>
        <translation>S’il échoue, ce texte quitte la table et la parole passe à la partie suivante&#x202f;; une fois les tours épuisés, la séance se termine sans accord et chaque partie reçoit sa valeur de rupture.</translation>
    </message>
    <message>
        <source>You have decided. Waiting for the others.</source>
        <translation>Vous avez décidé. On attend les autres.</translation>
    </message>
    <message>
        <source>Your side does not vote: the others decide.</source>
        <translation>Votre côté ne vote pas&#x202f;: les autres décident.</translation>
    </message>
    <message>
        <source>The text to sign</source>
        <translation>Le texte à signer</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SigningPapers</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SourceBadge</name>
    <message>
        <source>%1, source: %2</source>
        <translation>%1, source&#x202f;: %2</translation>
    </message>
    <message>
        <source>Invented for training</source>
        <translation>Inventé pour la formation</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::StartPage</name>
    <message>
        <source>%1, round %2 of %3</source>
        <translation>%1, tour %2 sur %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Pourparler</source>
        <translation>Pourparler</translation>
    </message>
    <message>
        <source>Practise collective negotiations: the talks held before an agreement.</source>
        <translation>S’exercer à la négociation collective&#x202f;: ce qui se dit avant un accord.</translation>
    </message>
    <message>
        <source>&amp;Open a record…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Your first negotiation</source>
        <translation>Votre première négociation</translation>
    </message>
    <message>
        <source>Take one side, read its brief, and negotiate with the others: the program plays them. Everything you do is kept, so you can stop and resume at any moment.</source>
        <translation>Prenez un côté, lisez sa fiche et négociez avec les autres&#x202f;: le programme les joue. Tout ce que vous faites est conservé&#x202f;; vous pouvez arrêter et reprendre à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Practise alone</source>
        <translation>&amp;S’exercer seul</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>What is negotiated, by whom, and for how long.</source>
        <translation>Ce qui se négocie, entre qui, et pendant combien de temps.</translation>
    </message>
    <message>
        <source>No scenario found</source>
        <translation>Aucun scénario trouvé</translation>
    </message>
    <message>
        <source>Scenarios are folders with a file scenario.yaml. They lie in the folder “scenarios” beside the program.</source>
        <translation>Les scénarios sont des dossiers avec un fichier scenario.yaml. Ils se trouvent dans le dossier «&#x202f;scenarios&#x202f;» à côté du programme.</translation>
    </message>
    <message>
        <source>Scenario: %1, %2, %3</source>
        <translation>Scénario&#x202f;: %1, %2, %3</translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation>&amp;Tous les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Montrez-moi</translation>
    </message>
    <message>
        <source>A guided session of two rounds, with captions</source>
        <translation>Une séance guidée de deux tours, avec des bulles d’explication</translation>
    </message>
    <message>
        <source>Scenario: %1, %2</source>
        <translation>Scénario&#x202f;: %1, %2</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::StepView</name>
    <message>
        <source>There are numbers here. They stay covered until everybody has said a word on how it felt, or somebody wants to see them.</source>
        <translation>Il y a des chiffres ici. Ils restent couverts jusqu’à ce que chacun ait dit un mot sur son ressenti, ou que quelqu’un veuille les voir.</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>There is nothing of this to show here.</source>
        <translation>Il n’y a rien à montrer ici à ce sujet.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::StepsModel</name>
    <message>
        <source>%1  %2</source>
        <extracomment>a step of the debrief: its number and its title</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TablePage</name>
    <message>
        <source>Issues and positions</source>
        <translation>Thèmes et positions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Déroulé</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TablePanels</name>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Votre proposition</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Draft text</source>
        <translation>Projet de texte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TextPanel</name>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>Tentatively agreed</source>
        <translation>Convenu en principe</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Timeline</name>
    <message>
        <source>event %1 of %2</source>
        <translation>événement %1 sur %2</translation>
    </message>
    <message>
        <source>event %1 of %2, round %3</source>
        <translation>événement %1 sur %2, tour %3</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>À la table</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TopLine</name>
    <message>
        <source>Skip to my turn</source>
        <translation>Aller à mon tour</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Floor:</source>
        <translation>Parole&#x202f;:</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>tour %1 sur %2</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The bots act at once until it is a person’s turn (F9)</source>
        <translation>Les bots agissent aussitôt, jusqu’au tour d’une personne (F9)</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The others are having their say.</source>
        <translation>Les autres ont la parole.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>What has been done at the table stays.</source>
        <translation>Ce qui a été fait à la table reste.</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TransportBar</name>
    <message>
        <source>To the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>One turn back</source>
        <translation>Un tour de parole en arrière</translation>
    </message>
    <message>
        <source>Ctrl+←</source>
        <translation>Ctrl+←</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>Un événement en arrière</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>Un événement en avant</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>One turn on</source>
        <translation>Un tour de parole en avant</translation>
    </message>
    <message>
        <source>Ctrl+→</source>
        <translation>Ctrl+→</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>To the next proposal</source>
        <translation>À la proposition suivante</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>a speed: twice as fast</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>1× is as fast as it was, but no pause is longer than 2 seconds, and what happened at once is shown one after the other.</source>
        <translation>1× va aussi vite que la séance, mais aucune pause ne dépasse 2 secondes, et ce qui est arrivé au même moment est montré l’un après l’autre.</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Créer une branche ici</translation>
    </message>
    <message>
        <source>Try another way from this moment on (B)</source>
        <translation>Essayer une autre voie à partir de ce moment (B)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::WayBack</name>
    <message>
        <source>Search what happened</source>
        <translation>Chercher dans le déroulé</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Ce qui s’est passé, le plus récent en premier</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) go back with it: %1</source>
        <translation>
            <numerusform>%n événement sera annulé&#x202f;: %1</numerusform>
            <numerusform>%n événements seront annulés&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) hold again: %1</source>
        <translation>
            <numerusform>%n événement sera de nouveau valable&#x202f;: %1</numerusform>
            <numerusform>%n événements seront de nouveau valables&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::WorthRow</name>
    <message>
        <source>%1: %2 (walk-away value %3)</source>
        <extracomment>a party, its value of a package, its walk-away value</extracomment>
        <translation>%1&#x202f;: %2 (valeur de rupture %3)</translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::WorthView</name>
    <message>
        <source>What this text is worth to you</source>
        <translation>Ce que ce texte vaut pour vous</translation>
    </message>
    <message>
        <source>%1 below your walk-away value</source>
        <translation>%1 sous votre valeur de rupture</translation>
    </message>
    <message>
        <source>%1 above your walk-away value</source>
        <translation>%1 au-dessus de votre valeur de rupture</translation>
    </message>
    <message>
        <source>What this text does for your side</source>
        <translation>Ce que ce texte apporte à votre côté</translation>
    </message>
</context>
</TS>
