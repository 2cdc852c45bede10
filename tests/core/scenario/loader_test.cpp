// What is taken from a folder on disk, and what is refused before it is opened.
#include "core/scenario/finding_codes.h"
#include "core/scenario/reader.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>

namespace pourparler {
namespace {

namespace fs = std::filesystem;

class Loader : public testing::Test {
protected:
    Loader()
        : m_folder(fs::temp_directory_path()
            / ("pourparler-loader-" + std::to_string(std::random_device()())))
    {
        fs::create_directories(m_folder / "talks");
        write("talks/scenario.yaml", "format: 1\n");
    }
    ~Loader() override { fs::remove_all(m_folder); }
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    void write(const std::string& name, const std::string& bytes) const
    {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
    }
    [[nodiscard]] fs::path at(const std::string& name) const { return m_folder / name; }
    [[nodiscard]] Result<ScenarioFiles> load() const
    {
        return loadScenarioFolder((m_folder / "talks").string());
    }

private:
    fs::path m_folder;
};

TEST_F(Loader, TakesTheScenarioInstructionsAndEverythingUnderBriefs)
{
    write("talks/public/en/1.md", "one");
    write("talks/public/en/picture.png", "no");
    write("talks/public/readme.md", "no");
    write("talks/notes.txt", "no");
    write("talks/briefs/en/emp.md", "secret");
    write("talks/briefs/en/emp.md~", "stray");
    write("talks/briefs/stray.md", "stray");
    write("talks/briefs/en/deeper/stray.md", "stray");
    const auto files = load();
    ASSERT_TRUE(files.has_value());
    EXPECT_EQ(files->name, "talks");
    const std::map<std::string, std::string> expected { { "scenario.yaml", "format: 1\n" },
        { "public/en/1.md", "one" }, { "briefs/en/emp.md", "secret" },
        { "briefs/en/emp.md~", "stray" }, { "briefs/stray.md", "stray" },
        { "briefs/en/deeper/stray.md", "stray" } };
    EXPECT_EQ(files->files, expected);
}

TEST_F(Loader, TheNameIsTheFoldersWhateverTheWayThere)
{
    const auto files = loadScenarioFolder(at("talks/../talks/").string());
    ASSERT_TRUE(files.has_value());
    EXPECT_EQ(files->name, "talks");
}

TEST_F(Loader, NoFolder)
{
    EXPECT_EQ(loadScenarioFolder(at("nowhere").string()).error(),
        (Error { finding::folderMissing, { textArgument(at("nowhere").string()) } }));
    EXPECT_EQ(loadScenarioFolder(at("talks/scenario.yaml").string()).error().code,
        finding::folderMissing);
}

TEST_F(Loader, AGigabyteIsRefusedUnread)
{
    fs::resize_file(at("talks/scenario.yaml"), std::uintmax_t { 1 } << 30U); // sparse
    const auto start = std::chrono::steady_clock::now();
    const auto files = load();
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(500));
    ASSERT_FALSE(files.has_value());
    EXPECT_EQ(files.error(),
        (Error { finding::fileTooLarge,
            { textArgument("scenario.yaml"), numberArgument(Argument::Kind::number, 1 << 30),
                numberArgument(Argument::Kind::number, 1 << 20) } }));
}

TEST_F(Loader, AFewLargeFilesAreTooLargeTogether)
{
    for (int i = 0; i < 17; ++i)
        write("talks/public/en/" + std::to_string(i) + ".md", std::string(1 << 20, 'x'));
    const auto files = load();
    ASSERT_FALSE(files.has_value());
    EXPECT_EQ(files.error().code, finding::fileTooLarge);
    EXPECT_EQ(files.error().arguments.front().text, "");
}

TEST_F(Loader, TooManyFiles)
{
    for (int i = 0; i < 1'001; ++i)
        write("talks/briefs/en/" + std::to_string(i), "x");
    const auto files = load();
    ASSERT_FALSE(files.has_value());
    EXPECT_EQ(files.error().code, finding::tooManyFiles);
}

TEST_F(Loader, LinksMayNotLeaveTheFolder)
{
    write("secret.md", "secret");
    fs::create_directories(at("talks/public/en"));
    fs::create_symlink(at("secret.md"), at("talks/public/en/1.md"));
    const auto files = load();
    ASSERT_FALSE(files.has_value());
    EXPECT_EQ(
        files.error(), (Error { finding::linkLeavesFolder, { textArgument("public/en/1.md") } }));
}

TEST_F(Loader, NorMayFoldersOrTheScenarioItself)
{
    write("elsewhere/en/emp.md", "secret");
    fs::create_symlink(at("elsewhere"), at("talks/briefs"));
    EXPECT_EQ(load().error().code, finding::linkLeavesFolder);
    fs::remove(at("talks/briefs"));
    write("talks-too/scenario.yaml", "secret"); // its path begins like the folder's
    fs::remove(at("talks/scenario.yaml"));
    fs::create_symlink(at("talks-too/scenario.yaml"), at("talks/scenario.yaml"));
    EXPECT_EQ(load().error().code, finding::linkLeavesFolder);
}

TEST_F(Loader, LinksWithinTheFolderAreFine)
{
    write("talks/public/en/1.md", "one");
    fs::create_symlink(at("talks/public/en"), at("talks/public/fr"));
    const auto files = load();
    ASSERT_TRUE(files.has_value());
    EXPECT_EQ(files->files.at("public/fr/1.md"), "one");
}

TEST_F(Loader, ALinkToItselfIsNoReasonToHang)
{
    fs::create_directories(at("talks/briefs"));
    fs::create_symlink(at("talks/briefs"), at("talks/briefs/again"));
    fs::create_symlink(at("talks/briefs/b"), at("talks/briefs/b"));
    EXPECT_EQ(load().error().code, finding::folderUnreadable);
}

} // namespace
} // namespace pourparler
