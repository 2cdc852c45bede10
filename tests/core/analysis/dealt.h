// Sessions of the small scenario for the tests of this folder, seen with somebody's eyes.
#pragma once

#include "core/view/replay.h"
#include "tests/support/script.h"
#include "tests/support/small_scenario.h"

#include <string>
#include <vector>

namespace pourparler::test {

inline const PartyId emp { std::size_t { 0 } };
inline const PartyId uni { std::size_t { 1 } };
inline const PartyId ngo { std::size_t { 2 } };

inline SeatView whole(const Script& script, const Viewer& viewer = facilitatorEyes())
{
    return Replay(script.scenario(), script.events(), viewer).whole();
}

/// Two rounds to a deal that all three sign: pay=mid hours=short review=yearly.
inline Script dealt(const Scenario& scenario)
{
    Script script(scenario);
    script.bargaining().play("emp: propose pay=mid hours=short review=yearly\n"
                             "uni: propose pay=high hours=short review=yearly answering 1\n"
                             "ngo: pass\nmed: pass\n"
                             "emp: propose pay=mid hours=short review=none\n"
                             "uni: accept 1\nuni: call 1\nemp: sign\nuni: sign\nngo: sign");
    return script;
}

/// Talks, to no end, between emp and uni alone; `turns` alternate, emp begins.
inline Script talked(const Scenario& scenario, const std::vector<std::string>& turns)
{
    Script script(scenario);
    script.bargaining().play("facilitator: rounds 9");
    bool employer = true;
    for (const std::string& turn : turns) {
        script.play((employer ? "emp: " : "uni: ") + turn);
        if (!employer)
            script.play("ngo: pass\nmed: pass");
        employer = !employer;
    }
    return script;
}

} // namespace pourparler::test
