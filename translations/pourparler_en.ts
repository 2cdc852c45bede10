<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Act</name>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each turn %1 shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each turn %1 longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message>
        <source>skip the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat to a bot, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat to a person, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the seat, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break off the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the bargaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to after “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat back to the person, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedChart</name>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for first by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First agreed to by %1 in round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First asked for by %1 in round %2, with proposal %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1%</source>
        <extracomment>a share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <extracomment>a share that is nearly nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;%1</source>
        <extracomment>a share that is nearly everything</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a share that is estimated, and between which two it lies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 million</source>
        <comment>a count</comment>
        <translation>
            <numerusform>%1 million</numerusform>
            <numerusform>%1 million</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 billion</source>
        <comment>a count</comment>
        <translation>
            <numerusform>%1 billion</numerusform>
            <numerusform>%1 billion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trillion</source>
        <comment>a count</comment>
        <translation>
            <numerusform>%1 trillion</numerusform>
            <numerusform>%1 trillion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Analyse</name>
    <message>
        <source>walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal, counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package is legal: the dependencies contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient results: %1, proved to be all; in each of them nobody can gain without somebody’s loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many issues hang together to tell which results are efficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient results: too many to list all; %1 are listed, and none is more than %2 points better for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposition: %1 (0: everybody can have all they wish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposition: %1 at most (0: everybody can have all they wish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one package</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) alike</source>
        <translation>
            <numerusform>%n package alike</numerusform>
            <numerusform>%n packages alike</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how sure, how many packages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>solutions, and their package</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be fair, if everybody who votes had to gain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package reaches everybody’s walk-away value and crosses nobody’s red line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was found that reaches everybody’s walk-away value and crosses nobody’s red line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a party, and how many points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be fair, if only the rule had to be met:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gains that count are those of whom it cannot do without: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule cannot be met, whoever signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each party can be done without, so that it is nobody’s gain that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package passes the rule by the score sheets alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was found that passes the rule by the score sheets alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what the package is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond red lines there would be %1 points more together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient, proved: nobody can gain without somebody’s loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing better was found; that there is nothing is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there is nothing better still is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 points together.</source>
        <comment>what to change, who gains, how much</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s)</source>
        <translation>
            <numerusform>Change %n issue</numerusform>
            <numerusform>Change %n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody loses, %n gain(s)</source>
        <translation>
            <numerusform>nobody loses, %n gains</numerusform>
            <numerusform>nobody loses, %n gain</numerusform>
        </translation>
    </message>
    <message>
        <source>each gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 points below its walk-away value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (beyond a red line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the score sheets it would pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the score sheets it would not pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not sign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many changes, and which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s), and it passes</source>
        <translation>
            <numerusform>Change %n issue, and it passes</numerusform>
            <numerusform>Change %n issues, and it passes</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals and what they are worth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, round %3</source>
        <comment>number of a proposal, who made it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortunate</source>
        <comment>a step: good for all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selfish</source>
        <comment>a step: good for oneself alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concession</source>
        <comment>a step: good for the others, at one&apos;s own cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfortunate</source>
        <comment>a step: bad for the others, and not good for oneself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nice</source>
        <comment>a step: good for the others, at no cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <comment>a step: nothing changes for anybody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from one proposal to the next, for the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concession rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logrolled (our index)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances of proposals, in parts of each party’s range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is efficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What trading made of the agreement (our index; 0: no better than meeting in the middle, 1: all there was): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that was conceded, on issues that matter less to the giver than to the others (our index): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unequal gains are: Gini %1, Theil %2; Jain’s fairness %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gained anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who votes ended below its walk-away value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end these asked for the same on half of the issues or more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without these the others would not hang together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table would split here first: %1 | %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the talks went:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n package(s) alike</source>
        <translation>
            <numerusform>at least one package</numerusform>
            <numerusform>at least %n packages alike</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 points below its walk-away value, and beyond a red line)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>The points of %1 add up to more than can be calculated exactly. Give its options and interactions smaller values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many issues hang together to look at all of them at once. Take some dependencies or interactions out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could have been agreed is told to the facilitator only, as it takes every party’s score sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No party that votes has a score sheet, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>option “%1” is in no legal package, expected one: the dependencies exclude it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no legal package, expected one: the dependencies contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of %1 legal packages is acceptable to enough parties, expected one that passes the ratification rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option “%1” is dominated: “%2” is never worse for anybody and better for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option “%1” is in no package that passes, though it crosses nobody’s red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” is decided in advance: every package that passes has “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature of “%1” never decides: every package that passes does so without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the legal packages pass, expected 3% to 35%: an agreement is hard to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the legal packages pass, expected 3% to 35%: almost anything goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many packages to look at them all: shares are estimates from a sample of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of a sample of %1 packages passes, which proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dependencies are too entangled: what they allow takes too long to find out, expected fewer, or between fewer issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what suits “%1” best takes too long to find out: a bot that plays it may have nothing to propose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceWords</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <extracomment>the first of a list, and how many more there are</extracomment>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No legal package passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package of the sample passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 legal packages pass: %3.</source>
        <translation>
            <numerusform>%1 of %2 legal packages passes: %3.</numerusform>
            <numerusform>%1 of %2 legal packages pass: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the legal packages about this many pass: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None suits everybody who votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of them suit everybody who votes.</source>
        <translation>
            <numerusform>%1 of them suits everybody who votes.</numerusform>
            <numerusform>%1 of them suit everybody who votes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suit everybody who votes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal packages that cross nobody’s red line: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every option is in some package that passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) in no package that passes: %1.</source>
        <translation>
            <numerusform>%n option is in no package that passes: %1.</numerusform>
            <numerusform>%n options are in no package that passes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) in no package of the sample that passes: %1.</source>
        <translation>
            <numerusform>%n option is in no package of the sample that passes: %1.</numerusform>
            <numerusform>%n options are in no package of the sample that passes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this is beyond somebody’s red line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is somebody’s first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) nobody’s first choice.</source>
        <translation>
            <numerusform>%n option is nobody’s first choice.</numerusform>
            <numerusform>%n options are nobody’s first choice.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as nothing passes, nobody’s signature decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes without the signature of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decides most often: in %2 of the packages that pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the others %1 decides most often: in %2 of the packages that pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never decisive: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every issue can be settled by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issue(s) hang together.</source>
        <translation>
            <numerusform>%1 of %n issue hang together.</numerusform>
            <numerusform>%1 of %n issues hang together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issue(s) hang together, in %2 groups.</source>
        <translation>
            <numerusform>%1 of %n issue hang together, in %2 groups.</numerusform>
            <numerusform>%1 of %n issues hang together, in %2 groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dependencies run in a circle through %n issue(s).</source>
        <translation>
            <numerusform>The dependencies run in a circle through %n issue.</numerusform>
            <numerusform>The dependencies run in a circle through %n issues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dependencies run in a circle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>The original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch %1 leaves the table after event %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch %1 leaves branch %2 after event %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>from a low to a high amount, either of which may be below zero</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: the largest step; with proposal %2 %3 asks for %4 points less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: the first acceptance; %2 accepts proposal %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: %2 calls for signing proposal %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: %2 calls for signing what is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: the signatures are not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: %2 walks out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: %2 comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: signed; the agreement holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: parties %2 (voting %3), issues %4, rounds %5, languages %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>problems, remarks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>no remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, and what was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts: en or fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report everything that is wrong with scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let bots negotiate a scenario from start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What chance depends on (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds at most (default: the scenario’s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bot plays a party; once a party, see “pourparler-cli agents”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the session in a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object instead of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through a record with somebody’s eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose eyes: public (default), facilitator or a seat (emp, emp/2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many of the viewer’s events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object a line instead of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether a record is what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the bots that can play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“pourparler-cli COMMAND --help” says more about a command.
Exit status: 0 fine; 1 what was asked about is not fine; 2 wrong use or input that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “pourparler-cli --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done? Expected a command. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, in English, and where help is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: expected a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourparler on the command line: check scenarios, let bots play them, replay and verify records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang %1: expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not have happened: %1. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem or remark, and what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. A scenario is a folder: give the one it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agent %1: expected PARTY=NAME, such as emp=boulware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agent %1: there is no party “%2”, expected one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agent %1: there is no agent “%2”, expected one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agent %1: a party that votes cannot be played by a mediator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--agent %1: this party has an agent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has problems and cannot be played; “pourparler-cli check %1” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each party got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(walk-away value %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds: %1; events: %2; chain: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table after event %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentatively agreed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the table: proposal %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as %1: nobody of that name, expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: %1; head of the chain: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words erased for good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words erased for good: %1 (events %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs exactly one value. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a file or folder is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing is chosen, “mediator” plays mediators, and the seed chooses for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not finished: the debrief tells it as far as it got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key from pseudonyms to names is in %1: keep it apart from the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch instead of the table: its number, from 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another course of events in a record, and leave the first as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many events, of those that “verify” counts; if that is in the middle of a deed, after the deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it leaves: 1 for the table (default) or the number of a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write records as tables for research, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to; it must not exist or be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the key from pseudonyms to names into this file, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the debrief of a record as a file to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write briefs, score sheets and seat cards of a scenario for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let bots in all seats play it to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; events: %2; head of the chain: %3</source>
        <comment>where a branch leaves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages: %1; legal: %2; of these suit all who must sign: %3, pass: %4, suit every voting party: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages: %1; of a sample of %2 legal ones suit all who must sign: %3, pass: %4, suit every voting party: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was played with another scenario, or another version of it, than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--epsilon %1: expected points that nobody has to mind, from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the folder’s name becomes the scenario’s id, expected lower-case letters, digits and hyphens, a letter first, 32 at most, such as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is in %1; “pourparler-cli check %1” says more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has problems and cannot be exported; “pourparler-cli check %1” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What GENIUS cannot say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where a conflict would stay as it is, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict file, the folder of a scenario, or the file of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a record: where it stands after so many of the facilitator’s events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a record: a branch instead of the table: its number, from 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove what could be agreed: what is efficient, what would be fair, what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is left by this package: a file such as {&quot;reuse&quot;: &quot;licence&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was left by the agreement or the last proposal of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by which efficient results may be off, to list fewer of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads to look for efficient results with (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a scenario of a GENIUS domain and its profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of a party’s profile; once a party, in the order in which they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the scenario; its name becomes the scenario’s id, and it must not exist or be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a scenario as a GENIUS domain and its profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anybody has spoken: each asks for the package that is best for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until and --branch are for records, and %1 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who or what, and what is so of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open issues: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they could meet: a compromise worked out from what everybody prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they could meet: proposal %1, which most of them made or accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them may hold, or move to where they could meet. Who has moved signs whatever is acceptable to them; who holds, only what they ask for. If those who hold are needed and ask for the same, the others give way as far as it is acceptable to them. Otherwise it is an impasse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are too many to be listed; --json has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(status quo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement where they could meet, signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement, signed by %1, with these changes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each prefers, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would leave things as they are, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the states that matter most; --json has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to gain by a move of their own (%2)</source>
        <comment>who, and which kind of stability that is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays (%1)</source>
        <comment>kinds of stability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>who, what they would do, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everybody would leave things as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind of stability, states, and what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalitions were not looked at: %1 of them in %2 states are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every coalition, too: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the status quo (%1), by moves from which whoever moves gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may stay as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such way leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a coalition could do together that nobody does alone, and all in it prefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more (--json lists up to a thousand)</source>
        <translation>
            <numerusform>and %n more (--json lists up to a thousand)</numerusform>
            <numerusform>and %n more (--json lists up to a thousand)</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <comment>a jump, and who makes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a jump, and how it is made</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Settled: %1 issues on the left, %2 on the right; in the same way: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party and by how many points its results differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same results on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better off on the right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse off on the right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of position: %1 on the left, %2 on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds: %1 on the left, %2 on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value created: %1 on the left, %2 on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are results on the right only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are results on the left only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>the deciders have too many options together, expected %1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every combination of options is infeasible, expected one state at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 states, expected %2 at most: exclude more combinations, or leave deciders or options out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many feasible combinations of options, expected %1 at most: exclude more, or leave deciders or options out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which combinations are feasible takes too long to find out, expected fewer options or simpler exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option “%2”, expected “%3” perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option “%2”, expected the id of an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the combination “%2” is infeasible, expected one that can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the combination in which no option is taken is infeasible, expected one that can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states without a place in this ranking: %3, expected every state once; the first is “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states without a place in this ranking: %3, expected every state once; the first is the one in which no option is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of “%2” has a place in this ranking already, expected one only: see line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state in which no option is taken has a place in this ranking already, expected one only: see line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no state is left that this is about, expected one at least: it says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what “%1” prefers is not shown here, expected the preferences of every voting party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody at the table asks for anything that somebody else does not, expected an issue on which voting parties differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no package that the parties could meet at, expected a legal one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 coalitions in %2 states are too many to look at, expected fewer deciders or states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Everybody holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving: all but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who, and what they do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody does anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no states</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMR</source>
        <extracomment>general metarationality</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMR</source>
        <extracomment>symmetric metarationality</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEQ</source>
        <extracomment>sequential stability</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody gains by a move of their own; implies the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever one could gain, the others could take away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, and there would be no way out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as GMR, and the others would gain by it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains by moving to %1, whatever the others answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, by which they gain and from which there is no way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, from which there is no way out, or with %3, by which they gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, from which there is no way out, though they gain nothing by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, by which they gain, though there is a way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would gain by moving to %1; the others could answer with %2, though they gain nothing by it and there is a way out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>How many packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal: they keep the dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All combinations of options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable to those who have to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the ratification rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable to everybody who votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a number that is estimated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the legal ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the legal ones, as far as a sample of %1 tells: the share, and between which two it lies with 95% confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the legal ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>How you got there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that each party’s own proposals were worth to itself; dashed: its walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, round %2, proposal %3: worth %4 to its own side, walk-away value %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth to its own side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealChart</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party and by how much it gains</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a solution and what it looks for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not proved)</source>
        <extracomment>the names of solutions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>an issue, its option now and the one instead</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealTold</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>what to change, and what that brings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change these %n issue(s)</source>
        <translation>
            <numerusform>Change this issue</numerusform>
            <numerusform>Change these %n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody loses, %n gain(s)</source>
        <translation>
            <numerusform>nobody loses, %n gains</numerusform>
            <numerusform>nobody loses, %n gain</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of all: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to agree on: no package is worth its walk-away value to everybody and crosses nobody’s red line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party and how far it is below its walk-away value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes nearest falls short for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not have ended so: there was a package with which everybody would have been better off than without a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not have ended so: there was a package with which nobody would have been worse off than without a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left on the table, and this is proved: whatever brings one party more takes something from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing better was found. That there is nothing is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their own sheets all would have signed what was last on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their own sheets enough would have signed what was last on the table, though not: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their own sheets these would not have signed what was last on the table: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s), and it passes.</source>
        <translation>
            <numerusform>Change %n issue, and it passes.</numerusform>
            <numerusform>Change %n issues, and it passes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No package at all passes the rule by the sheets alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was found that passes the rule by the sheets alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among all that is efficient, to within %1 points:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among all that is efficient:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them read the changes before you say anything: who would have proposed this, and why did nobody?
What would each have had to tell the others for it to be found?
The points were invented for training: what is left in points may have been kept for good reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to sign can be right, and still something can have been missed: keep the two apart.
Which of these options was never on the table together with which other one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who would not have signed whether the sheet says it all.
Who could have brought them in, and at what price?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two parties that were opposed, then two that could have been allies.
Follow the numbers: did they come nearer to the line together, or one at the other’s expense?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow one line from left to right: who carries its weight?
Fair has more than one meaning: let each defend the solution it likes best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 proposal(s) were worth more than their walk-away value to both: %3.</source>
        <translation>
            <numerusform>%1 of %2 proposals was worth more than their walk-away value to both: %3.</numerusform>
            <numerusform>%1 of %2 proposals were worth more than their walk-away value to both: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 outcome(s) leave nobody below the walk-away value.</source>
        <translation>
            <numerusform>%1 of %2 outcomes leaves nobody below the walk-away value.</numerusform>
            <numerusform>%1 of %2 outcomes leave nobody below the walk-away value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>First to ask for most of it: %1 (%2).</source>
        <extracomment>parties, and how many of the settled issues each of them was the first to ask for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest apart to the end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talks have not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n round(s)</source>
        <translation>
            <numerusform>%1 after %n round</numerusform>
            <numerusform>%1 after %n rounds</numerusform>
        </translation>
    </message>
    <message>
        <source>The one issue is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n issues are settled.</source>
        <translation>
            <numerusform>The one issue is settled.</numerusform>
            <numerusform>All %n issues are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issue(s) are settled; the others are left open.</source>
        <translation>
            <numerusform>%1 of %n issue is settled; the others are left open.</numerusform>
            <numerusform>%1 of %n issues are settled; the others are left open.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deal: this, too, is a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, and not everybody stayed to the end. Left the table: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issue(s) are tentatively agreed.</source>
        <translation>
            <numerusform>%1 of %n issue is tentatively agreed.</numerusform>
            <numerusform>%1 of %n issues are tentatively agreed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was broken off before there was a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talks are not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without a deal the result is the walk-away value, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a deal each party gets its walk-away value: the mark at the left end of its bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points, with a walk-away value of %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest above: %1 (%2); least: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n parties end above their walk-away value.</source>
        <translation>
            <numerusform>The one party ends above its walk-away value.</numerusform>
            <numerusform>All %n parties end above their walk-away value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parties end above their walk-away value.</source>
        <translation>
            <numerusform>%1 of %n party ends above its walk-away value.</numerusform>
            <numerusform>%1 of %n parties end above their walk-away value.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody took a step that changed the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From round to round nobody changed a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Positions changed %n time(s), most of all on: %1.</source>
        <translation>
            <numerusform>Positions changed %n time, most of all on: %1.</numerusform>
            <numerusform>Positions changed %n times, most of all on: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not at all on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement creates %1 (%2). The largest part: %3, with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was settled under every theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was settled under any theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled, at least in part: %1. Left out altogether: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each party name the line it is proudest of.
Ask who gave up what for it, and whether anybody else noticed.
What is left open: who will reopen it, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time: not to sign can be the right decision.
Ask each party at which moment it knew.
Which issue would have had to be put together with which other one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points were invented for training: compare a result with the same party’s walk-away value, not with another party’s points.
Ask who would have signed for less, and who nearly walked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at each turning point: what did the others think at that moment?
Ask whether a large step was answered, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an issue on which one party moved alone, and for two issues that moved in the same round: was that a trade?
What was never moved, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts are the scenario’s and invented for training.
Who creates value without capturing any? Was that said at the table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether what was left out was forgotten, avoided or kept for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence from each seat, the quiet ones first.
What will you do differently next time, and at which real table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party&apos;s seat and the person who sits there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thought from everybody, before the points are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the value table the agreement moves value and creates none. Ahead: %1, with %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open in round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in round %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Debrief: %1 (%2)</source>
        <comment>a scenario and who may read it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of all: how was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · made with Pourparler %2</source>
        <comment>who may read this; version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s): in the HTML file and in the picture’s own table.</source>
        <translation>
            <numerusform>%n more row: in the HTML file and in the picture’s own table.</numerusform>
            <numerusform>%n more rows: in the HTML file and in the picture’s own table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debrief · %1</source>
        <comment>who may read it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a scenario, and who may read this</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential, for one seat: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full, for the facilitator only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scenario, and what of it is on paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for your eyes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential, for one party: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks, has no vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message>
        <source>a turn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to sign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a source and its date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how well it is known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is negotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an issue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an agreement holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partial agreement is allowed: issues may be left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partial agreement is not allowed: every issue has to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not sign is bound all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not sign is not bound, and gets its walk-away value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts to use at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the option of each issue; cross out what is left open. No agreement is a result too: then say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the option of each issue. No agreement is a result too: then say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each option is worth to you, in points. Tick one option of each issue and add up: that is what the package is worth to you. Nobody else knows these numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth nothing to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (red line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your walk-away value is %1: below it you are better off without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red line warns, it does not forbid. A package across it counts as worse than no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth more or less together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every round after the first costs you %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is never worth more than %1 to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is set up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat taken: %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bargaining begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: %2 has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 puts proposal %2 on the table: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers proposal %2 with proposal %3: the same package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers proposal %2 with proposal %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts proposal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejects proposal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdraws proposal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agrees to this option — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer agrees on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentatively agreed by all — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls for the signing of what is tentatively agreed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls for the signing of proposal %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not signed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not at the table and does not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 walks out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept: %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thinks: %2</source>
        <extracomment>a bot, and why it does what it does, as a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; time limit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (walk-away value %3, best possible %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and score sheets are disclosed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are disclosed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rejects proposal(s) %2</source>
        <translation>
            <numerusform>%1 rejects proposal %2</numerusform>
            <numerusform>%1 rejects proposals %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts proposal(s) %2</source>
        <translation>
            <numerusform>%1 accepts proposal %2</numerusform>
            <numerusform>%1 accepts proposals %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts %2 and rejects %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Agreement or Partial agreement, and its text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impasse: no agreement, each party gets its walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agrees that the record may be used for research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not agree that the record is used for research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads in this language: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: each turn is shorter by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1: each turn is longer by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n round(s) now</source>
        <translation>
            <numerusform>There is %n round now</numerusform>
            <numerusform>There are %n rounds now</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the facilitator skips the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All screens are blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screens show the table again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are hidden: interests only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1 is struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1 stands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator takes the table back to event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator breaks off the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off: the talks have no result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you feel now? One word each, before anybody sees a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go round once. Everybody says one word; nobody explains or answers.
Ask who did not expect to feel this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>somebody and, in quotation marks, the word with which they say how they feel</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is no scenario.yaml in the folder, expected one: every scenario has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, expected %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files together are too large: %2 bytes, expected %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8 from here on, expected UTF-8: save it in that encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control character %1, expected plain text: delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab in the indentation, expected spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not YAML: %1</source>
        <extracomment>%1 is what the YAML parser says, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deep, expected %1 levels at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an anchor (&amp;%1), expected the value itself: anchors are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alias (*name), expected the value itself: aliases are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag (%1), expected the plain value: tags are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document (---), expected one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list or a map as a key, expected a plain word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key “%2” is there twice, expected once: see line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key “%2”, expected “%3” perhaps, or one of: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key “%2”, expected one of: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key “%2” is missing, expected it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none or several of these keys, expected exactly one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is %3, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is out of range, expected %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of items: %2, expected %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not an id, expected lower-case letters, digits and hyphens, a letter first, 32 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” names no option, expected issue.option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a language, expected a code such as en, fr or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown value “%2”, expected “%3” perhaps, or one of: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown value “%2”, expected one of: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a date, expected a year, a month or a day such as 2026, 2026-07 or 2026-07-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text without words, expected some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long: %2 characters, expected %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language “%2” is there twice, expected once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario’s id is “%1”, expected “%2” as the folder is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no party “%2”, expected “%3” perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no party “%2”, expected the id of a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no issue “%2”, expected “%3” perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no issue “%2”, expected the id of an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option “%2”, expected “%3” perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option “%2”, expected issue.option as in the list of issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no phase “%2”, expected “%3” perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no phase “%2”, expected the id of a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id “%2” is there twice, expected once: see line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party “%2” does not vote, expected a voting party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in “%2”, expected declared languages only: nobody will see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day %2, expected one of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody votes, expected one voting party at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party “%1” does not vote and has “%2”, expected interests only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights of “%1” add up to %2, expected 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score from “%2” for “%3”, expected one: the party gives the issue a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a score from “%2” for “%3” counts for nothing, expected a weight of that party for the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of scores from “%2”: %3, expected %4, one a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” does not say what it is worth to “%2” when left open, expected a score under left_open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left_open of issue “%1” counts for nothing, expected it only with left_open: scores in the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” runs from %2 to %3, expected a range that goes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” runs from %2 to %3, expected an end that steps of %4 reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” has %2 steps, expected %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two options of issue “%2” at once, expected one of each issue: this can never be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option “%2” is there twice, expected once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option “%2” stands on both sides, expected one: the dependency is always met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaking order misses “%1”, expected every party once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaking order names “%1” twice, expected every party once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way leads to a phase of this kind: %1, expected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way leads to phase “%1”, expected one from the first phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way leads from phase “%1” to the end, expected one to a closed phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratification rule has %1 nodes, expected %2 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total is %1, expected %2 at least: what the weights add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is out of reach, expected a share that a weight of %3 can reach: that of all parties together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratification rule fails whoever signs, expected one that can be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratification rule holds although everybody refuses, expected one that asks for a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether “%1” signs never matters, expected every voting party to count in the ratification rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parties capture %2 per cent together, expected 100 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %2 down to %3, expected the lower figure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this amount never applies, expected it before the one that always does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inject “%1” comes in round %2, expected round %3 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inject “%1” takes every option of issue “%2” away, expected one to remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no brief for “%1” in “%2”, expected briefs/%2/%1.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nobody’s brief, expected briefs/LANGUAGE/PARTY.md only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no general instructions in “%1”, expected a file in public/%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in a language that the scenario does not declare, expected declared languages only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no words, expected some</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there is more to say; only the first %n finding(s) are listed</source>
        <translation>
            <numerusform>there is more to say; only the first finding is listed</numerusform>
            <numerusform>there is more to say; only the first %n findings are listed</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no folder %1, expected the folder of a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read, expected a folder and files that may be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds too many files, expected %2 at most: is it a scenario?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leaves the folder, expected the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is too precise, expected two decimals at most, or a step of the scenario’s own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is beyond the scale of points, expected %3 to %4 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has weights, and the scale of points has %2 steps, expected a multiple of %3: then weight × score is a whole number of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a package is worth to “%1” could come to more than can be reckoned with, expected %2 points at most, all signs taken alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no points from “%2” for “%3”, expected them: it gives points to another option of the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points from “%2” for “%3” count for nothing, expected scores: the party has weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words in “%2”, expected every language that is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read, expected a file that may be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Genius</name>
    <message>
        <source>%1 is not a text, expected XML in UTF-8 or Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document type (DOCTYPE), expected none: it could define entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many elements, expected %1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deep, expected %1 levels at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML: %1</source>
        <extracomment>%1 is what the XML parser says, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element &lt;%1&gt; is missing, expected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute “%2”, expected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of &lt;%1&gt; is “%3”, expected a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of &lt;%1&gt; is “%3”, which is too large, too small or too long, expected a number to reckon with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of &lt;%1&gt; is “%3”, expected a whole number within a thousand million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of &lt;%1&gt; is “%3”, expected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” is of type “%2”, expected discrete or integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two issues are called “%1”, expected one: profiles are matched by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no issue, expected one at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of issues: %1, expected %2 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” has no item, expected one at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” can be decided in %2 ways, expected %3 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” runs from %2 to %3, expected bounds that go up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of profiles: %1, expected 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile says nothing of issue “%1”, expected every issue of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile has no evaluation for “%2” of issue “%1”, expected every item of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” is %2 in the domain and %3 here, expected the same type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluator of issue “%1” is “%2”, expected linear or constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utilities are put together by “%1”, expected a sum: a scenario adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest utility is %1, expected a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no issue has index %1, expected the index of an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds on issue “%1”, expected an integer issue: items have no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hyper-rectangle that includes and excludes, expected one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many hyper-rectangles, expected %1 at most, those that exclude counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what packages are worth to “%1” could come to more than can be reckoned with, expected utilities from 0 to 1 or not far from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario would have %1 bytes, expected %2 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in UTF-8: read as Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) inside others: their issues are taken, they themselves are not</source>
        <translation>
            <numerusform>%n objective inside another: its issues are taken, it itself is not</numerusform>
            <numerusform>%n objectives inside others: their issues are taken, they themselves are not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>descriptions or costs of %n item(s) are left out: a scenario has no place for them</source>
        <translation>
            <numerusform>description or cost of %n item is left out: a scenario has no place for it</numerusform>
            <numerusform>descriptions or costs of %n items are left out: a scenario has no place for them</numerusform>
        </translation>
    </message>
    <message>
        <source>issue “%1” says that it is %2: taken for what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” lists “%2” twice: it is one option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” lists “%2” twice: the last evaluation counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” is there twice: the last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” has no “%2” in the domain: its evaluation counts for the largest one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain has no issue “%1”: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” has no weight: it counts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight of issue “%1” stands with an outer objective: taken from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight for index %1, which no issue has: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two weights for index %1: the last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several issues have index %1: they share a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights add up to %1, not to 1: taken as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight of issue “%1” is %2, below 0: taken as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluation of “%2” of issue “%1” is below 0: taken as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evaluation of issue “%1” is above 0: it is worth nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest evaluation of issue “%1” is %2, below 1: evaluations are divided by it, which later versions of GENIUS do not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue “%1” has no evaluator: it is worth nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluator of issue “%1” leaves 0 to 1: taken as it is, where GENIUS would cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bounds of issue “%1” differ from the domain’s: the domain’s say which numbers there are, these where the evaluator begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reservation value: it is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reservation value is %1, above 1: nothing reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discount factor %1 is left out: a scenario has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; is there more than once: the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of issues count nothing beside hyper-rectangles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight of the outermost function is %1: it counts nothing, as in GENIUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile calls the issue with index %1 otherwise: taken for “%2”, which has that index in the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds on issue “%1” reach beyond its own: cut off there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hyper-rectangle that holds no package: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values have no common step that is coarse enough: each is rounded to twelve decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies): every package is possible</source>
        <translation>
            <numerusform>%n dependency: every package is possible</numerusform>
            <numerusform>%n dependencies: every package is possible</numerusform>
        </translation>
    </message>
    <message>
        <source>the ratification rule: everybody has to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party “%1”, which does not vote: it has no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “%1”, its red lines: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “%1”, its interactions: %2; they are not bounds on whole numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “%1”, what time costs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “%1”, its cap of %2: GENIUS cuts off at 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “%1”, packages worth more than 1: GENIUS cuts off there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “%1”, what “%2” is worth to the last digit: the nearest was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that an agreement may leave issues open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protocol: rounds, clocks and phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what only people read: instructions, briefs, what parties are and want</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n inject(s)</source>
        <translation>
            <numerusform>%n inject</numerusform>
            <numerusform>%n injects</numerusform>
        </translation>
    </message>
    <message>
        <source>the value table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that “%1” is a number: its values were written as items, since their worth is no straight line over whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that “%1” is called that: it was written as “%2”, since another one has that name or no file can have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pourparler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulates collective negotiations with many stakeholders. A pourparler is a talk held before an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. The typeface is made from Inter, under the SIL Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>this help, and away with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next control; with Shift, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press the button that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an underlined letter: press that button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger, smaller, normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the projector’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank the screens at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit; everything is in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it works: “Show me” plays two rounds with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario, read what it is about, and play it alone or with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped, or look at a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a record or the folder of a scenario on the window to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read who sits at the table, what is to be decided, and who has to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: choose who plays which side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how many packages there are, how many pass, and what becomes of each option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whose signature decides, and which issues cannot be settled by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pointer on a picture, or show its numbers as a table; save either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your side. The program plays every seat that no person takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of rounds or the clock, if the scenario’s do not suit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the brief: the session and its record begin there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are the person it asks for, take the seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else looks away: what comes next is confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your brief, your interests and what each outcome is worth to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what everybody knows, behind the other tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you have read it: the talks begin when everybody has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an issue and an option at the right: you see at once what it is worth to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the proposals below the table: who answers whom, and what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grey button says in its tooltip why it is grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch what the others propose, accept and reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the next person’s turn comes, the curtain asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text and compare its worth with your walk-away value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign or refuse. Who has to sign stands in the rule at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was agreed and what it is worth to your side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again, or go back to the start page; the record is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record to see who played, how it ended, and whether it is what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume what is not finished; go through the rest again, or learn from its debrief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase names for good. Delete, and bring back what you deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move through the session: by event, by turn, or anywhere with the slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose eyes you look with: everybody’s, a seat’s, the facilitator’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch from here: play on from this moment; the original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the facilitator’s eyes, see what was left at each proposal, who was missing, and the map of two parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go step by step; each has one picture and one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everybody say how it felt before any number is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the names, or compare with another record of the same scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the facilitator’s eyes, see what was left on the table: it is worked out while you begin, and takes its place when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator brings the screens back; nothing is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at every component in each of its states, in both themes and at any text size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the card that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table in six lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the positions and the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip to my turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose my draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitate: pause, extend, rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what the facilitator did last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete it, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back what was deleted last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event back or on; with Ctrl, a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the beginning, to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was left, with the facilitator’s eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step before, the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the names, and show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here you begin a negotiation, go on with one, or look at one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody may know before the talks begin. Briefs are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the score sheets and the ratification rule come to, for facilitators and authors. Whoever is going to play does not look here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plays which party, how many rounds there are, and how long a turn lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hides everything of the seat before, so that the next person can sit down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your side wants, how much each outcome is worth to it, and what it has without an agreement. Nobody else sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left what is: where each party stands on each issue, and what is proposed. Right what you do: your next proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have the floor: here stands what is public, and nothing of anybody’s brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text lies on the table. Each party signs or refuses, and the rule says whether that makes it an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the talks ended. No agreement is a result, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session is kept in a record: one file with everything that happened, which cannot be altered unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session from its first moment to its last, as the eyes you choose saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to learn: what was agreed, who got what, how you got there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator has blanked the screens, so that nobody reads what is not meant for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pages of this program are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on an issue of my draft: agree the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on an issue of my draft: reopen the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text to sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interests</name>
    <message>
        <source>not</source>
        <extracomment>an option serves one&apos;s side: well, partly, not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <extracomment>an option serves one&apos;s side: well, partly, not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <extracomment>an option serves one&apos;s side: well, partly, not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not serve your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves your side partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves your side well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueGraphChart</name>
    <message>
        <source>an option here asks for one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some options only together, or not together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth more or less together, to the parties marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together beyond a red line of the parties marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: worth more or less together to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: together beyond a red line of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tie(s)</source>
        <translation>
            <numerusform>%1: %n tie</numerusform>
            <numerusform>%1: %n ties</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a circle: each asks for all the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied to no other:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyChart</name>
    <message>
        <source>Who holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; walk-away value %2</source>
        <extracomment>what passing packages are worth to a party, and its walk-away value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packages that pass only with its signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the packages that pass are worth to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in %2 of the packages that pass nothing would pass without its signature; they are worth %3 to it, its walk-away value is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastProposalsChart</name>
    <message>
        <source>Where each party stood at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Stood for by: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftChart</name>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could have been agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing better was found. That there is nothing is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible; pale: as it is, strong: after the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → after the change</source>
        <extracomment>the package that is looked at: &quot;Agreement&quot;, &quot;Proposal 14&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s)</source>
        <translation>
            <numerusform>Change %n issue</numerusform>
            <numerusform>Change %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Gains: %1. Nobody loses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Or a small step: change %n issue(s)</source>
        <translation>
            <numerusform>Or a small step: change %n issue</numerusform>
            <numerusform>Or a small step: change %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be even more: that this is the most is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible, with what could have been agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody would have been better off than without a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would have been worse off than without a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>the name of a solution and what it looks for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package that could have been agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package that could have been agreed, beside what was last on the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to agree on: no package is worth its walk-away value to everybody and crosses nobody’s red line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible, with what comes nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reaches every walk-away value crosses somebody’s red line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a package is worth, and how far that is below the walk-away value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, after the change %3; walk-away value %4, best possible %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %3; walk-away value %4, best possible %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party or issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue of the small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient, and this is proved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Crosses a red line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses red lines:</source>
        <extracomment>several reasons follow, one below the other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth %1, below your walk-away value of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <extracomment>between the items of a list, but for the last two</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the items of a list that have commas of their own</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Practise collective negotiations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this scenario: its id or its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let bots play the scenario, and leave record and pictures in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program, such as fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme %1: expected light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapChart</name>
    <message>
        <source>The map of two parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>two parties and what something is worth to each</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here both get more than their walk-away values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: walk-away value %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk-away value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient for all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient for these two: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1, round %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots: packages that are efficient for all, %1 of %2 drawn. Line: those efficient for these two alone. Tinted: both gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots: packages that are efficient for all. Line: those efficient for these two alone. Tinted: both gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line may be off by up to %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient for these two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingChart</name>
    <message>
        <source>would be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a condition of the rule, and whether it would be met</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points below its walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses a red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses a red line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if each party goes by its own score sheet</source>
        <extracomment>&quot;Agreement&quot;, &quot;Proposal 14&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would sign then: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes: nobody is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n issue(s), and it passes</source>
        <translation>
            <numerusform>Change %n issue, and it passes</numerusform>
            <numerusform>Change %n issues, and it passes</numerusform>
        </translation>
    </message>
    <message>
        <source>No package passes the rule as long as each party goes by its own sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was found that passes the rule as long as each party goes by its own sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party or issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementChart</name>
    <message>
        <source>Where it moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, agreed in round %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, round %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Trade union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at the source</source>
        <comment>grade of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory</source>
        <comment>grade of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly read, partly from memory</source>
        <comment>grade of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented for training</source>
        <comment>grade of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue left open is worth its share of the walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue left open is worth nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue left open is worth what the scenario says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what is disclosed at the end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s score sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bargaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>phase of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not sign in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign</source>
        <comment>has neither signed nor refused yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>may still hold or fail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a condition of the ratification rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a condition of the ratification rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact and sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact, not sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is specific to AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boulware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conceder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds out for long and gives way shortly before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives way by equal steps, round by round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives way early, to reach an agreement soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no vote; puts forward a single text nearest to everybody’s positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nash</source>
        <comment>a bargaining solution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalai–Smorodinsky</source>
        <comment>a bargaining solution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egalitarian</source>
        <comment>a bargaining solution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilitarian</source>
        <comment>a bargaining solution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative utilitarian</source>
        <comment>a bargaining solution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest product of what each gains over its walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each comes as near to its own best as the others do to theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever gains least gains as much as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest sum of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest sum of gains, each as a share of what could be gained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an issue and its option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not to be had together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every package needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every package needs one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 together need %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 together need one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a dependency, and the scenario&apos;s own reason for it, a sentence without its full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <extracomment>a dependency, and the scenario&apos;s own reason for it, a clause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>an issue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>an issue, its option before and its option after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <extracomment>a delegate&apos;s place: the party and the number of the seat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>holds the seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one number to another</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsChart</name>
    <message>
        <source>What becomes of each option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>two numbers and their unit, such as &quot;3 to 6 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no legal package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no package that passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no package of the sample that passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never better than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond a red line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: in %3 of the packages that pass, %4 of the legal ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: in %3 of the legal packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choice of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the packages that pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the legal ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a party’s mark: its first choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those that pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the legal ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choice of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>the first and the last of some options, in their order</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParallelChart</name>
    <message>
        <source>All parties at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last proposal: %2, round %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: walk-away value %2, best possible %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale: packages that are efficient for all, %1 of %2 drawn. Dashes: walk-away values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale: packages that are efficient for all. Dashes: walk-away values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficient for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>(words erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around a name, a title or what somebody said</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>I have read my brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the table yet (%1 of the time gone): I open near what suits me best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answer proposal %1 (%2) and take over one of its options: %3 (%4 of the time gone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answer proposal %1 (%2): of all that is good enough for me after %3 of the time, this comes nearest to what the others ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 (%2) reaches what I aim at after %3 of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 (%2) is at least as good as what I would propose next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proposal %1 (%2) crosses %n of my red line(s).</source>
        <translation>
            <numerusform>Proposal %1 (%2) crosses %n of my red lines.</numerusform>
            <numerusform>Proposal %1 (%2) crosses %n of my red lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal %1 (%2) is worse for me than no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 (%2) is well below what I aim at after %4 of the time; what costs me most: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have agreed this already, and I can live with it: %1.</source>
        <translation>
            <numerusform>%n other party has agreed this already, and I can live with it: %1.</numerusform>
            <numerusform>%n others have agreed this already, and I can live with it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) ask for this, and I can live with it: %1.</source>
        <translation>
            <numerusform>%n other party asks for this, and I can live with it: %1.</numerusform>
            <numerusform>%n others ask for this, and I can live with it: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what I had agreed (%2) stands in the way of every package that is good enough for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are tentatively agreed, and together they are good enough for me (%2 of the time gone).</source>
        <translation>
            <numerusform>%n issue is tentatively agreed, and it is good enough for me (%2 of the time gone).</numerusform>
            <numerusform>%n issues are tentatively agreed, and together they are good enough for me (%2 of the time gone).</numerusform>
        </translation>
    </message>
    <message>
        <source>Issues agreed: %1; left open: %2. Time is running out (%3 gone), and a part is better for me than no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proposal %1 (%2) has been accepted by %n other(s): with the author’s and their signatures it can pass.</source>
        <translation>
            <numerusform>Proposal %1 (%2) has been accepted by %n other party: with its signature and the author’s it can pass.</numerusform>
            <numerusform>Proposal %1 (%2) has been accepted by %n others: with their signatures and the author’s it can pass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal %1 (%2) may or may not pass, but time is running out (%3 gone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text reaches what I aim at after %1 of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is less than I aimed at, but better for me than no agreement, and after %1 of the time I expect nothing better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text crosses %n of my red line(s).</source>
        <translation>
            <numerusform>The text crosses %n of my red lines.</numerusform>
            <numerusform>The text crosses %n of my red lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is worse for me than no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is time left to ask for more (%2 gone); what costs me most in the text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My proposal %1 stands; I have nothing better to offer after %2 of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have accepted proposal %1 (%2) and wait for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is still to be had is better for me than no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no vote and no text to put forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early for a text: positions known from %1 of %2 voting parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A single text, nearest to the positions of %n party(ies).</source>
        <translation>
            <numerusform>A single text, nearest to the position of %n party.</numerusform>
            <numerusform>A single text, nearest to the positions of %n parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My text %1 revised on %n issue(s); number of parties whose positions it goes by: %3.</source>
        <translation>
            <numerusform>My text %1 revised on %n issue; number of parties whose positions it goes by: %3.</numerusform>
            <numerusform>My text %1 revised on %n issues; number of parties whose positions it goes by: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>My text, proposal %1, stands: the positions still lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dependencies between the issues leave no text to propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wished to do was refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recap</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 issues — %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2 — %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, answers %4 — %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (walked out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (proposal %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 exists already, and a record is never overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a record of Pourparler. Choose a file that Pourparler wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read (%2). Restore a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what was written, so it is not continued. Verify it to see where it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Pourparler (format %2, this version reads up to %3). Update Pourparler to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a version of Pourparler that is too old (format %2, this version reads from %3 on). Open it with an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere, in another window or another program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check its permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be read but not written. Change its permissions or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 is read-only. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2. Make the folder or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not closed in good order, and cannot be put in order where it lies. Copy it, together with the file beside it that ends in -wal, into a folder that may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to %1 failed (%2). What was confirmed so far is in it; open it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Make room and try again; nothing that was confirmed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario of %1 has problems (%2). Check the scenario first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: event %2 does not exist or holds nobody’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key with which records are sealed cannot be read: %1 (%2). Repair its permissions, or move it away and a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key with which records are sealed cannot be written: %1 (%2). Make its folder writable, or set XDG_DATA_HOME to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event makes no sense (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the kind “%1”, version %2, was written by a newer version of Pourparler (this one knows versions up to %3). Update Pourparler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the kind “%1”, version %2, was written by a newer version of Pourparler, or by another program. Update Pourparler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream %1, event %2: not the event that was written.</source>
        <extracomment>%1 is a stream: 0 the workshop, 1 the table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream %1, event %2: missing, or beyond the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream %1, event %2: not an event of this scenario (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are not those that were said: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream %1, event %2: its words are gone without an erasure that says so (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that belong to no event: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that were erased and are there, or that nobody had said: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is not the one that was played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table’s set-up is not the one that was played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1”, column “%2”: a value that cannot be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was added to the file, removed from it or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1”: not the rows that were sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the file is not the one that was sealed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal does not sign what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closed, and its seal is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And more: only the first %n alteration(s) are listed.</source>
        <translation>
            <numerusform>And more: only the first alteration is listed.</numerusform>
            <numerusform>And more: only the first %n alterations are listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no branch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot branch after event %2: there are fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot have more than %2 branches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would lie beside the data: %1 is in %2. Choose a place for it that is not handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is not an empty folder. What is written never mixes with what is there: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bots only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, round %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact: it is what was written, and sealed by the key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact so far. It is sealed when the session has come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered: it is not what was written. It can be looked at, but not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Words were erased in good order in %n place(s).</source>
        <translation>
            <numerusform>Words were erased in good order in %n place.</numerusform>
            <numerusform>Words were erased in good order in %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Not possible in this phase: %1.</source>
        <extracomment>%1 is a phase: Lobby, Briefing, Bargaining, Ratification, Closed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only once the session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor is with %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor is with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks but has no vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has walked out and has to come back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at the table already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is before the parties: sign it or refuse it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the spokesperson may do this for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the facilitator may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody with a seat at the table may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the session’s clock may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such seat at this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has this seat already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this seat: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits there yet: %1. Seat a person or a bot first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seat is ready already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 has been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 came to signing and was not ratified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 is your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 is not yours: only its author may withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have accepted proposal %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have rejected proposal %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has accepted proposal %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package names issues or options that this scenario does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is empty: choose at least one option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are still open, and this scenario wants an agreement on everything.</source>
        <translation>
            <numerusform>%n issue is still open, and this scenario wants an agreement on everything.</numerusform>
            <numerusform>%n issues are still open, and this scenario wants an agreement on everything.</numerusform>
        </translation>
    </message>
    <message>
        <source>These options do not go together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer to be had: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have agreed this already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not agreed any option of this issue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is tentatively agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed or refused this text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time does not run backwards: it is %1 at the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of rounds or a time limit is out of range: 1 to 99 rounds, no time limit below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: %n byte(s) at most.</source>
        <translation>
            <numerusform>The text is too long: %n byte at most.</numerusform>
            <numerusform>The text is too long: %n bytes at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are too many proposals: %n at most at one table.</source>
        <translation>
            <numerusform>There are too many proposals: %n at most at one table.</numerusform>
            <numerusform>There are too many proposals: %n at most at one table.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has been disclosed already, or there is nothing to disclose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 was taken back when the table went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit is running that could be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note says nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event %1 to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cannot go back to before the talks: begin a new session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has gone back %1 times: as often as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no language that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot holds this seat: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had this seat before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsChart</name>
    <message>
        <source>Who got what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the walk-away value to the best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: result %2, walk-away value %3, best possible %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>%1 has to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signature is needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both signatures are needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these signatures are needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these conditions have to be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these conditions has to be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a party and its weight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a total of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights of those who take a stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures that weigh more than %1 of %2 are needed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures that weigh at least %1 of %2 are needed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed: %1, refused: %2, of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>one has signed</numerusform>
            <numerusform>%n have signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>one has refused</numerusform>
            <numerusform>%n have refused</numerusform>
        </translation>
    </message>
    <message>
        <source>no signature yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspired by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and a mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks, does not vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and who gets it depends on what is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n case(s)</source>
        <translation>
            <numerusform>The one case</numerusform>
            <numerusform>All %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map (key: value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text, or a map from language to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list or a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible (%1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a path in the scenario file, and what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wished to do was refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingChart</name>
    <message>
        <source>Who created and who captured value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured, less what is paid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 captures %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a party and its share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3). Created by: %4. Captured by: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who creates is named, not weighed: the scenario gives no shares of what is created, only of what is captured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesChart</name>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square is an issue: filled where it is settled, empty where it is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 settled, %3 left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A negotiation in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios are made-up cases after real ones. We take the easiest. Nothing of what happens here is kept, and you can leave at any moment with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page tells what everybody may know: who sits at the table, what is to be decided, and who has to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You speak for one party, and the program plays the others. For this visit there is no clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it: what your side wants, how much each outcome is worth to it, and what it has without an agreement. Whoever knows that well negotiates well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each issue, a column for each party: here you see where everybody stands, and what has moved since your last turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you put a package together. We start from the best for your side: that shows how far the others are away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar moves with each option that you choose. The mark on it is what you have without an agreement: below it, no deal is better than this deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 1: say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a proposal your turn is over. Nobody has to accept it, but everybody now knows what you ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others have the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answer one after another, and this line tells whose turn it is. You can watch, or go straight to your next turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 2: who answers whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are their proposals: what each changes, who accepted or rejected it and why. Accept one, or answer it with your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, or wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give way where it costs you little and them much: that is how a package comes about that all can sign. This time you let the turn pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When enough parties accept, the text is signed, or it is not: no deal is a result, too. Afterwards you see who got what and how you got there. Help is one key away: F1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::CompareModel</name>
    <message>
        <source>Worth to your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an option, and how it serves one&apos;s side: well, partly, not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>number of a proposal, and the party that made it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::ComposerModel</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosses a red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::DeedsModel</name>
    <message>
        <source>has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not spoken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts proposal %1 on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1 with proposal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands by its package (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walks out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was passed over by the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::EventsModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::MatrixRows</name>
    <message>
        <source>Agreed: %1</source>
        <extracomment>an option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>how many parties ask for it, and the option: &quot;5 × Licence&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an issue, and what the parties ask for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said, or left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (moved since your last turn)</source>
        <extracomment>a party that has changed its position</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2: %3</source>
        <extracomment>an issue, an option, the parties that stand for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) are agreed: %1</source>
        <extracomment>the issues&apos; names</extracomment>
        <translation>
            <numerusform>%n issue is agreed: %1</numerusform>
            <numerusform>%n issues are agreed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pourparler::PastModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::PositionsModel</name>
    <message>
        <source>Tentatively agreed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2: %3</source>
        <extracomment>a party, an issue, an option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved since your last turn, from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since your last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has agreed this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1, round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has accepted proposal %1, round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks, but does not vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has walked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::ProposalsModel</name>
    <message>
        <source>%1 accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 — %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below walk-away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::SigningModel</name>
    <message>
        <source>has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not signed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Application</name>
    <message>
        <source>Open a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (*.pourparler)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is going on here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Archive</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (*.pourparler)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That session is going on: leave it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BalancePage</name>
    <message>
        <source>%1: balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the scenario is balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from every party’s score sheet: for facilitators and authors, not for those who are going to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checker remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the picture and its numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BetweenTurns</name>
    <message>
        <source>Next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down out of turn: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BlankPage</name>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator has blanked the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on in the same place when they are shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the screens again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BranchCard</name>
    <message>
        <source>People play on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots play on to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new branch begins after event %1. The original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The bots play on: %n event(s) so far.</source>
        <translation>
            <numerusform>The bots play on: %n event so far.</numerusform>
            <numerusform>The bots play on: %n events so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least one seat to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits where? Tick the seats that people take; bots have the others. The branch begins in a pause: go on when all are ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BranchesModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>where a branch begins, and how many rounds there are in all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time, before the first round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from round %1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No branches yet. Go to a moment and choose “Branch from here” to try another way; the original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the one shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the one shown: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BriefPanel</name>
    <message>
        <source>No brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks on has no brief of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement: %1 Worth %2 to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line — %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to your side, the most important first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement: worth %2 to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::BriefingPage</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your brief is confidential: nobody else at the table sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facts and law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no text for this part. What counts for you is at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts, out of 100 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talks begin as soon as the others have read their briefs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May what you say be used for research? If not, your name, your words, your drafts and your notes are left out of research exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts, the most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts, in per cent of what can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is never worth more than %1 to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::CaptionBubble</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start page (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ChartView</name>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ClockLabel</name>
    <message>
        <source>Time left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: %1, paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::CompareView</name>
    <message>
        <source>Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two proposals side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above what to compare proposal %1 with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) differ</source>
        <translation>
            <numerusform>%n issue differs</numerusform>
            <numerusform>%n issues differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ComposerDelegate</name>
    <message>
        <source>Red line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>an option, before and after</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ComposerPanel</name>
    <message>
        <source>Your draft is back as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up. Your draft is kept for your next turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1, the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1, my last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best for my side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the table (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below your walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above your walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) open</source>
        <translation>
            <numerusform>%n issue open</numerusform>
            <numerusform>%n issues open</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues of the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign what is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the table? The others go on without you. You can come back while they bargain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 from your walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and amounts are invented for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1 (gone)</source>
        <extracomment>a proposal that the draft answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1, not %2</source>
        <extracomment>a proposal that the draft answers, and a newer one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 is no longer on the table. “Start from” answers another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1 has been made since. “Start from” answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time has cost you %1, each further round costs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each further round costs you %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree this option, whatever becomes of the rest (Ctrl+Shift+A). The issue is agreed once every party that votes has agreed the same option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back that you have agreed an option here (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Curtain</name>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your turn at this screen. Everybody else looks away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at your brief and your notes. Everybody else looks away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am %1: &amp;take the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May what you say here be used for research?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, your name, your words, your drafts and your notes are left out of research exports. You play in either case, and nobody at the table is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of this seat. The facilitator can lift it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wants the seat: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question first; either answer lets you play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <comment>somebody else&apos;s party, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DealProgress</name>
    <message>
        <source>Working out what could have been agreed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could have been agreed was not worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what could have been agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DebriefPage</name>
    <message>
        <source>That record is of another scenario: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s).</source>
        <translation>
            <numerusform>Saved %n file.</numerusform>
            <numerusform>Saved %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the eyes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not over. These eyes see what others at the table must not know: score sheets and what things are worth to whom. Look only where none of them can see this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell yet: the talks have not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of %1</source>
        <extracomment>a record, by the day and the time when it was begun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values here: these eyes may not see what things were worth to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings are for the end: this session is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the picture and its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of this session alone: what it is compared with is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DebriefTools</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows parties, but not who sat for them (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the projector, notes and the next step here (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one page for browsers (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For paper (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures with their numbers (SVG, PNG, CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DeedsView</name>
    <message>
        <source>What the others did last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a party&apos;s short name, and what it did, as a sentence without its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::DeskCorner</name>
    <message>
        <source>Leave the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, more time, seats, notes, going back (F10); F12 blanks all screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ErasePanel</name>
    <message>
        <source>This cannot be undone. What was proposed, accepted and signed stays, and so does the proof that nothing else was changed: only the words go, from every branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of all persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and all words: %1</source>
        <comment>of a seat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all names, and all that anybody said or noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::EyesBox</name>
    <message>
        <source>The public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::FacilitatorPanel</name>
    <message>
        <source>Facilitating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator’s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the facilitator’s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n minute more</numerusform>
            <numerusform>%n minutes more</numerusform>
        </translation>
    </message>
    <message>
        <source>Each turn of this round 1 min longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the bargaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screens again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank all screens (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a bot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break off the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the list where to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::FeelingsView</name>
    <message>
        <source>One word from %1</source>
        <extracomment>names the field in which somebody says how they feel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::GalleryPage</name>
    <message>
        <source>Design of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five sizes, two weights, figures of one width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutrals carry the structure, one accent says what to do next, red is for dangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour and a shape; from the ninth on in outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grey control says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words up to seven parties, as marks beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banners and empty places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::InterestsView</name>
    <message>
        <source>Serves your side well: %1</source>
        <extracomment>issues, the most important first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that matters to your side is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your side wants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::LeftPanel</name>
    <message>
        <source>At this moment scores are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been proposed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the picture and its numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::MainWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pourparler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Pourparler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourparler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recent reco&amp;rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design of this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::MatrixHeader</name>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::MomentView</name>
    <message>
        <source>Issues and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>where the table stood, and a clock: &quot;02:41&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been proposed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last proposal, and what it is worth / the walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::NotePanel</name>
    <message>
        <source>For you alone. Kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::PairChooser</name>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party upwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::PendingStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s): %1</source>
        <translation>
            <numerusform>In %n second: %1</numerusform>
            <numerusform>In %n seconds: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::PresenterPanel</name>
    <message>
        <source>For you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the title. Reveal the rest when they are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the sentence and the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Projector</name>
    <message>
        <source>Projector – Pourparler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator has blanked the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourparler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ProposalCard</name>
    <message>
        <source>Proposal %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an option, before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ProposalEntry</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth %1</source>
        <extracomment>what a proposal is worth to the reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proposal is worth on your score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for the signing of proposal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ProposalsPanel</name>
    <message>
        <source>Nothing is on the table yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals will stand here, each below what it answers. When you have the floor, choose options on the right and propose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a proposal in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare proposal %1 with another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::PublicView</name>
    <message>
        <source>Issues and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the floor: %1</source>
        <extracomment>%1 is a party, with &quot;bot&quot; behind it where it is one</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecapView</name>
    <message>
        <source>The table in six lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecordDelegate</name>
    <message>
        <source>New name of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecordDetails</name>
    <message>
        <source>Choose a record to see what can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er&amp;ase names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the record away; it can be brought back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief as a &amp;page for browsers (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief for paper (P&amp;DF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for &amp;research (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Briefs and score sheets for paper (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be read: see “Seal” above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has come to its end. Open it to go on from an earlier moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was written, so it is not continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was written, so nothing is changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person’s name is in it: only bots played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”? You can bring it back until you leave the program; after that it stays in the folder “.trash” for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is going on. Leave it first: File, Start page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecordsModel</name>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RecordsPage</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session is kept in a record from its first moment. Play one, and it will be here: to resume, to go through again, to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: scenario, person, outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the record back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what was found out about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ReplayHead</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the eyes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ReplayPage</name>
    <message>
        <source>Replay: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not over. These eyes see what others at the table must not know: briefs, score sheets, drafts, reasons. Look only where none of them can see this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>where a replay stands: &quot;event 132 of 410, round 3&quot;, and the time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has begun yet: go on to the briefing or further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over here: go back to an earlier moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not kept in a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no key to seal records with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has come to its end: %2.</source>
        <extracomment>a branch, how it ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>party, who has its seat</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ResultPage</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every issue is settled, and those who have to sign have signed, after %n round(s).</source>
        <translation>
            <numerusform>Every issue is settled, and those who have to sign have signed, after %n round.</numerusform>
            <numerusform>Every issue is settled, and those who have to sign have signed, after %n rounds.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a partial agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Some issues are settled and signed, others were left open, after %n round(s).</source>
        <translation>
            <numerusform>Some issues are settled and signed, others were left open, after %n round.</numerusform>
            <numerusform>Some issues are settled and signed, others were left open, after %n rounds.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n round(s) the parties part without one. That is a result: each falls back on its walk-away value.</source>
        <translation>
            <numerusform>After %n round the parties part without one. That is a result: each falls back on its walk-away value.</numerusform>
            <numerusform>After %n rounds the parties part without one. That is a result: each falls back on its walk-away value.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly your walk-away value: no better and no worse than no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points better than no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points worse than no agreement would have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the others got has not been disclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk-away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To think about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you look at the numbers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the record file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed the last text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each party stood for at the end, issue by issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar is what each party got, the tick its walk-away value; the pale part ends where nothing better was to be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator ended it. That says nothing about the talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the session again, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about it: what was agreed, who got what, how you got there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::RuleView</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ScenarioPreview</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: issues may be left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed: every issue has to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is bound all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not bound, and gets its walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an agreement holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is negotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s), each with its options.</source>
        <translation>
            <numerusform>%n issue with its options.</numerusform>
            <numerusform>%n issues, each with its options.</numerusform>
        </translation>
    </message>
    <message>
        <source>What hangs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some options need others; a package that forgets one cannot be proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts to use at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With where they come from, and how well they are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 · for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s)</source>
        <translation>
            <numerusform>%1: %n seat</numerusform>
            <numerusform>%1: %n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the scenario is balanced. Do not read on if you are going to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the scenario is ba&amp;lanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the scenario is balanced, and news for you to break during the session. Do not read on if you are going to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the news out, or hand it to those whom it is for, when its round comes: the program does not announce it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::ScoreBar</name>
    <message>
        <source>Value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, walk-away value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, best possible %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk-away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best possible %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SetUpPage</name>
    <message>
        <source>Hard: gives way late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady: gives way a little every round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yielding: gives way early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side are you on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program plays them. None of them sees your brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediates: has no interest of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 bargains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the scenario has it, unless you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clock for each turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clock: tick the box to set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length of a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same seed the others behave in the same way, if you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;gin the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one seat to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, with bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people at this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take turns at this screen. Between them a curtain hides what the one before has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, if wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wants the seat types it. The facilitator can lift it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses, gives time, goes back: with F10, at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: anybody here may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ode of the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide scores: play from interests alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SigningCard</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SigningPage</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse to sign? This cannot be taken back for this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tentatively agreed. Put to signature by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1. Put to signature by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures so far are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be ratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails, this text is off the table and the next party has the floor; when the rounds are over, the session ends without an agreement and each party gets its walk-away value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have decided. Waiting for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side does not vote: the others decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SigningPapers</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::SourceBadge</name>
    <message>
        <source>%1, source: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented for training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::StartPage</name>
    <message>
        <source>%1, round %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourparler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise collective negotiations: the talks held before an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one side, read its brief, and negotiate with the others: the program plays them. Everything you do is kept, so you can stop and resume at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is negotiated, by whom, and for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios are folders with a file scenario.yaml. They lie in the folder “scenarios” beside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guided session of two rounds, with captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::StepView</name>
    <message>
        <source>There are numbers here. They stay covered until everybody has said a word on how it felt, or somebody wants to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this to show here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::StepsModel</name>
    <message>
        <source>%1  %2</source>
        <extracomment>a step of the debrief: its number and its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TablePage</name>
    <message>
        <source>Issues and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TablePanels</name>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TextPanel</name>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentatively agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Timeline</name>
    <message>
        <source>event %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %1 of %2, round %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TopLine</name>
    <message>
        <source>Skip to my turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bots act at once until it is a person’s turn (F9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are having their say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been done at the table stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::TransportBar</name>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One turn back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>a speed: twice as fast</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1× is as fast as it was, but no pause is longer than 2 seconds, and what happened at once is shown one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another way from this moment on (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::WayBack</name>
    <message>
        <source>Search what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) go back with it: %1</source>
        <translation>
            <numerusform>%n event goes back with it: %1</numerusform>
            <numerusform>%n events go back with it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) hold again: %1</source>
        <translation>
            <numerusform>%n event holds again: %1</numerusform>
            <numerusform>%n events hold again: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::WorthRow</name>
    <message>
        <source>%1: %2 (walk-away value %3)</source>
        <extracomment>a party, its value of a package, its walk-away value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pourparler::desktop::WorthView</name>
    <message>
        <source>What this text is worth to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below your walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above your walk-away value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this text does for your side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
