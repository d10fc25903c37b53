#pragma once

#include "ui/prompts/prompts.h"

#include <QPrinter>
#include <QStringList>

namespace licet::test {

/// Answers in the place of the system's dialogs: with `file` whenever a file is asked for, with a printer
/// that writes a PDF to `printedTo`. Notes what was asked.
class FakePrompts : public Prompts
{
public:
    std::optional<QString> openRegister() override { return answer(QStringLiteral("openRegister")); }
    std::optional<QString> newRegister(const QString &) override
    {
        return answer(QStringLiteral("newRegister"));
    }
    std::optional<QString> openFile(const QString &, const QString &) override
    {
        return answer(QStringLiteral("openFile"));
    }
    std::optional<QString> saveFile(const QString &, const QString &suggestion, const QString &) override
    {
        suggested << suggestion;
        return answer(QStringLiteral("saveFile"));
    }
    std::optional<QString> chooseFolder(const QString &) override
    {
        return answer(QStringLiteral("chooseFolder"));
    }
    bool openExternally(const QString &path) override
    {
        asked << QStringLiteral("openExternally");
        opened << path;
        return opensFiles;
    }
    bool choosePrinter(QPrinter &printer) override
    {
        asked << QStringLiteral("choosePrinter");
        if (printedTo.isEmpty() && !isWithoutPrinter)
            return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printedTo);
        return true;
    }

    std::optional<QString> file;
    QString printedTo;
    bool isWithoutPrinter = false; ///< the dialog is left with nothing that could print
    bool opensFiles = true;
    QStringList opened; ///< what was handed to other programs
    QStringList asked;
    QStringList suggested; ///< names for files to be saved

private:
    std::optional<QString> answer(const QString &question)
    {
        asked << question;
        return file;
    }
};

} // namespace licet::test
