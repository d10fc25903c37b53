#pragma once

#include "ui/page/page.h"

#include <QScrollArea>

#include <map>

class QLabel;

namespace licet {

/// What the rules rest on: the sentences of the procedure in the interface's language, and the rules that
/// each source carries.
class SourcesPage : public Page
{
    Q_OBJECT

public:
    SourcesPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    /// The place names a source: its sentences are tinted and brought into
    /// sight.
    void show(const Place &place) override;

private:
    QLabel *addSentence(const QString &number, const QString &sentence, const QStringList &rules);

    Context &m_context;
    QScrollArea *m_scroll;
    QLayout *m_layout = nullptr;
    std::map<int, QLabel *> m_sentences;
};

Page *makeSourcesPage(Context &context, QWidget *parent);

} // namespace licet
