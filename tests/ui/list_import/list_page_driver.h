#pragma once

#include "exchange/register_import.h"
#include "history/import_mark.h"
#include "support/window_fixture.h"
#include "ui/list_import/list_preview_model.h"
#include "ui/message_bar.h"
#include "ui/register/importing.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace licet::test {

using namespace Qt::StringLiterals;

/// Drives the page on which a list is brought, by key and mouse.
class ListPageDriver
{
protected:
    static void import(WindowFixture &fixture, const QString &file)
    {
        fixture.prompts.file = file;
        QTest::keyClick(&fixture.window(), Qt::Key_I, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    static QTableView *table(WindowFixture &fixture)
    {
        return named<QTableView>(fixture.window(), u"Rows of the list"_s);
    }
    /// The first visible one whose words begin so.
    static QPushButton *button(WindowFixture &fixture, const QString &text)
    {
        QCoreApplication::processEvents();
        for (auto *one : fixture.window().findChildren<QPushButton *>())
            if (one->isVisible() && QString(one->text()).remove(u'&').startsWith(text))
                return one;
        return nullptr;
    }
    /// The page says how many rows came in once its thread has told it so.
    static bool hasEnded(WindowFixture &fixture)
    {
        return fixture.window().messageBar()->text().contains(u"row"_s);
    }
    static QString statusAt(WindowFixture &fixture, int row)
    {
        return table(fixture)->model()->index(row, ListPreviewModel::StatusColumn).data().toString();
    }
    static QString data(const QString &name) { return QStringLiteral(LICET_TEST_DATA "/") + name; }
    static void paste(WindowFixture &fixture, const QString &text)
    {
        fixture.window().run(CommandId::ImportList);
        QCoreApplication::processEvents();
        QApplication::clipboard()->setText(text);
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
    }
    /// So many rows that bringing them takes a while.
    static QString longList()
    {
        QString rows = u"Toepassing\tWebservice\tOmgeving\n"_s;
        for (int row = 1; row <= 1500; ++row)
            rows += u"Toepassing %1\tDienst %2\ttest\n"_s.arg(row).arg(row % 7);
        return rows;
    }
};

} // namespace licet::test
