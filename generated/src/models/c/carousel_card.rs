// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CarouselCard`.
///
/// The service requires `buttons`, `header` in requests.
#[non_exhaustive]
pub struct CarouselCard {
    /// `buttons`, required.
    pub buttons: Option<Vec<super::Button>>,
    /// `cardBodyText`.
    pub card_body_text: Option<super::CardBodyText>,
    /// `header`, required.
    pub header: Option<super::MessageHeader>,
    __marks: rt::Marks,
}

rt::model!(CarouselCard {
    "buttons" Any buttons,
    "cardBodyText" Any card_body_text,
    "header" Any header,
});

rt::setters!(CarouselCard {
    0 buttons with_buttons(Vec<super::Button>) clear_buttons,
    1 card_body_text with_card_body_text(super::CardBodyText) clear_card_body_text,
    2 header with_header(super::MessageHeader) clear_header,
});
