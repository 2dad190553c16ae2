// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Carousel`.
///
/// The service requires `cards` in requests.
#[non_exhaustive]
pub struct Carousel {
    /// `cards`, required.
    pub cards: Option<Vec<super::CarouselCard>>,
    __marks: rt::Marks,
}

rt::model!(Carousel {
    "cards" Any cards,
});

rt::setters!(Carousel {
    0 cards with_cards(Vec<super::CarouselCard>) clear_cards,
});
