// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingTemplateCarousel`.
#[non_exhaustive]
pub struct RecordingTemplateCarousel {
    /// `cards`.
    pub cards: Option<Vec<super::RecordingTemplateCard>>,
    __marks: rt::Marks,
}

rt::model!(RecordingTemplateCarousel {
    "cards" Any cards,
});

rt::setters!(RecordingTemplateCarousel {
    0 cards with_cards(Vec<super::RecordingTemplateCard>) clear_cards,
});
