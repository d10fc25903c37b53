#pragma once

#include <QString>

#include <functional>
#include <optional>

class QPrinter;

namespace licet {

/// The system's own dialogs, behind a seam: tests answer in their place. Nothing else may float over the
/// window.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual std::optional<QString> openRegister() = 0;
    virtual std::optional<QString> newRegister(const QString &suggestion) = 0;
    virtual std::optional<QString> openFile(const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> saveFile(const QString &title, const QString &suggestion,
                                            const QString &filter) = 0;
    virtual std::optional<QString> chooseFolder(const QString &title) = 0;
    /// Hands a file to the program that the system opens such files with; false when there is none.
    virtual bool openExternally(const QString &path) = 0;
    /// Lets the user choose a printer; false when the user thinks better of it.
    virtual bool choosePrinter(QPrinter &printer) = 0;
};

} // namespace licet
