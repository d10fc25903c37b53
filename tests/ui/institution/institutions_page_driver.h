#pragma once

#include "support/window_fixture.h"
#include "ui/institution/year_band.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace licet::test {

using namespace Qt::StringLiterals;

/// Drives the page of institutions, by key and mouse.
class InstitutionsPageDriver
{
protected:
    static void turnTo(WindowFixture &fixture, InstitutionPart part)
    {
        fixture.window().go({PageId::Institutions, example(fixture).id.row(), part});
        QCoreApplication::processEvents();
    }
    static void choose(WindowFixture &fixture, const QString &name, const QString &start)
    {
        auto *tree = named<QTreeWidget>(*fixture.window().page(), name);
        QVERIFY(tree);
        for (QTreeWidgetItemIterator it(tree); *it; ++it)
            if ((*it)->text(0).startsWith(start))
                return tree->setCurrentItem(*it);
        QFAIL(qPrintable(start));
    }
    static void press(WindowFixture &fixture, const QString &text)
    {
        QCoreApplication::processEvents();
        for (auto *button : fixture.window().findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(text));
    }
    static void retype(QWidget *edit, const QString &text)
    {
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    /// A link by its accessible name.
    static void follow(WindowFixture &fixture, const QString &name)
    {
        auto *link = named<QToolButton>(*fixture.window().page(), name);
        QVERIFY2(link, qPrintable(name));
        QTest::mouseClick(link, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    static bool shows(const WindowFixture &fixture, const QString &words)
    {
        QCoreApplication::processEvents();
        for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    static QString said(const WindowFixture &fixture) { return fixture.window().messageBar()->text(); }
    static Institution example(WindowFixture &fixture)
    {
        return **fixture.reg().institutionByKbo(u"0999000129"_s);
    }
};

} // namespace licet::test
