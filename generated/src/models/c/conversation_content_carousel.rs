// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentCarousel`.
///
/// The service requires `cards` in requests.
#[non_exhaustive]
pub struct ConversationContentCarousel {
    /// `cards`, required.
    pub cards: Option<Vec<super::ConversationContentCard>>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentCarousel {
    "cards" Any cards,
});

rt::setters!(ConversationContentCarousel {
    0 cards with_cards(Vec<super::ConversationContentCard>) clear_cards,
});
