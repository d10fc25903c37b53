#pragma once

#include "request/check.h"
#include "ui/page/context.h"

#include <QListWidget>

#include <set>

namespace licet {

/// The sections, each with a tick or the shape and count of its worst findings.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(const Translator &translator, QWidget *parent = nullptr);
    /// `unreadable`: sections with a field whose text cannot be read, which counts as an error.
    void setOutcome(const CheckOutcome &outcome, bool hasChanges, const std::set<int> &unreadable = {});
    void setCurrentSection(int section);

Q_SIGNALS:
    void chosen(int section);

private:
    const Translator &m_translator;
};

/// "2 errors, 1 warning"; "no findings" when there are none.
QString countText(const std::vector<Finding> &findings);

} // namespace licet
