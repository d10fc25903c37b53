#pragma once

#include "ui/widgets/status_badges.h"

namespace licet {

/// The steps of a request's life as its head shows them, and which of them is the present one.
struct Trail
{
    std::vector<RequestState> steps;
    int present = 0;

    bool operator==(const Trail &) const = default;
};
/// Draft – to be signed – signed – sent – executed; a state beside that way stands in the place it takes.
/// `wasFinalised`: whether a withdrawn request ever left the draft.
Trail trailOf(RequestState state, bool wasFinalised);

/// The trail as shapes and words with the present step filled; too narrow, only the present one keeps its
/// word.
class StateTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit StateTimeline(QWidget *parent = nullptr);
    void setState(const Translator &translator, RequestState state, bool wasFinalised);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(size_t step, bool withWord) const;
    [[nodiscard]] int wholeWidth(bool withWords) const;
    [[nodiscard]] int gap() const;

    std::vector<StatusBadge> m_codes;
    size_t m_present = 0;
};

} // namespace licet
