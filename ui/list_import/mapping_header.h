#pragma once

#include "list_import/list_heads.h"

#include <QHeaderView>

class QComboBox;

namespace licet {

class Translator;

/// The head of a list's preview: above each of its columns a choice of what the column holds.
class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(const Translator &translator, QWidget *parent = nullptr);

    /// `first`: section of the list's first column.
    void setMapping(const ListMapping &mapping, int first);
    /// Tab reaches the choices from left to right between these two.
    void placeInTabOrder(QWidget *before, QWidget *after);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// `field` is a ListField, or -1 for a column that is not brought.
    void chosen(int column, int field);
    void entered(int section);

public Q_SLOTS:
    void placeChoices();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *makeChoice(int column);
    [[nodiscard]] int choiceHeight() const;

    const Translator &m_translator;
    int m_first = 0;
    std::vector<QComboBox *> m_choices;
};

} // namespace licet
