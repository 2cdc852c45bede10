// Says of each scenario.yaml named on a line of its input whether the reader objects to its structure. Used by
// schema_agrees.py, which asks the JSON Schema the same.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reader.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>

int main()
{
    std::string path;
    while (std::getline(std::cin, path)) {
        std::ifstream stream(path, std::ios::binary);
        pourparler::ScenarioFiles files;
        files.files["scenario.yaml"] = std::string(std::istreambuf_iterator<char>(stream), {});
        std::set<std::string_view> codes;
        for (const pourparler::Finding& finding : pourparler::readScenario(files).findings)
            if (pourparler::finding::isStructural(finding.what.code))
                codes.insert(finding.what.code);
        std::cout << path << '\t';
        for (const std::string_view code : codes)
            std::cout << code << ' ';
        std::cout << '\n';
    }
}
