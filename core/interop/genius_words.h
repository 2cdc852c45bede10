// What a scenario that was imported from GENIUS says about itself: these are words of the scenario's file, which speaks all
// its languages at once, and not the program's. Used by the import only.
#pragma once

#include "core/base/local_text.h"

#include <string>

namespace pourparler::genius {

[[nodiscard]] inline LocalText summaryWords()
{
    return LocalText(
        { { "en",
              "Imported from GENIUS, where programs negotiate: what options are worth to each "
              "party is known, and nothing else of them." },
            { "fr",
                "Importé de GENIUS, où ce sont des programmes qui négocient : on sait ce que les "
                "options valent pour chaque partie, et rien d’autre d’elles." } });
}

[[nodiscard]] inline LocalText inventedWords()
{
    return LocalText(
        { { "en",
              "What options are worth is what the profiles of GENIUS say; where they took it "
              "from is not known here." },
            { "fr",
                "Ce que valent les options est ce qu’en disent les profils de GENIUS ; d’où ils "
                "le tiennent n’est pas connu ici." } });
}

[[nodiscard]] inline LocalText ruleWords()
{
    return LocalText(
        { { "en", "Everybody has to sign." }, { "fr", "Toutes les parties doivent signer." } });
}

} // namespace pourparler::genius
