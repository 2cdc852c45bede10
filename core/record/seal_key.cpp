#include "core/record/seal_key.h"

#include "core/record/error_codes.h"
#include "core/record/files.h"
#include "core/record/hash.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace pourparler {

namespace {

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;
using File = std::unique_ptr<std::FILE, CloseFile>;

Unexpected unreadable(const std::string& path, std::string why)
{
    return failure(fault::keyUnreadable, { textArgument(path), textArgument(std::move(why)) });
}

Unexpected notCreated(const std::string& path, int number)
{
    return failure(fault::keyNotCreated, { textArgument(path), textArgument(systemText(number)) });
}

Result<SealKey> load(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return unreadable(path, systemText(errno));
    const File file(::fdopen(descriptor, "r"));
    struct stat status { };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable(path, "not a file");
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    if ((status.st_mode & others)
        != 0) // copied about by somebody; nobody else may seal in our name
        (void)::fchmod(descriptor, S_IRUSR | S_IWUSR);
    // An encrypted key must not make OpenSSL ask at the terminal.
    const auto noPassword = [](char*, int, int, void*) { return -1; };
    const Key key(PEM_read_PrivateKey(file.get(), nullptr, noPassword, nullptr));
    SealKey sealKey;
    std::size_t size = sealKey.secret.size();
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519
        || EVP_PKEY_get_raw_private_key(key.get(), sealKey.secret.data(), &size) != 1)
        return unreadable(path, "not an Ed25519 key");
    return sealKey;
}

/// 0 or errno.
int write(const SealKey& sealKey, const std::string& path)
{
    const Key key(EVP_PKEY_new_raw_private_key(
        EVP_PKEY_ED25519, nullptr, sealKey.secret.data(), sealKey.secret.size()));
    std::FILE* file = std::fopen(path.c_str(), "we");
    if (!file)
        return errno;
    errno = EIO;
    const bool written
        = PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1
        && std::fflush(file) == 0;
    const int error = written ? 0 : errno;
    return std::fclose(file) == 0 ? error : errno;
}

} // namespace

Result<SealKey> SealKey::loadOrCreate(const std::string& path)
{
    if (somethingAt(path))
        return load(path);
    std::error_code ignored; // what matters shows when the file is made
    std::filesystem::create_directories(folderOf(path), ignored);
    auto part = PartFile::beside(path, S_IRUSR | S_IWUSR);
    if (!part)
        return notCreated(path, part.error());
    SealKey key;
    if (RAND_priv_bytes(key.secret.data(), static_cast<int>(key.secret.size())) != 1)
        return notCreated(path, EIO);
    if (const int error = write(key, part->path()))
        return notCreated(path, error);
    const int error = part->keepAs(path);
    if (error == EEXIST) // another program was faster; there is one key
        return load(path);
    if (error != 0)
        return notCreated(path, error);
    return key;
}

SealKey SealKey::fromSeed(std::uint64_t seed)
{
    SealKey key;
    key.secret = Sha256().add("pourparler key from a seed").addNumber(seed).finish();
    return key;
}

} // namespace pourparler
