// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CarouselParameters`.
#[non_exhaustive]
pub struct CarouselParameters {
    /// `cardParameters`.
    pub card_parameters: Option<Vec<super::CardParameters>>,
    __marks: rt::Marks,
}

rt::model!(CarouselParameters {
    "cardParameters" Any card_parameters,
});

rt::setters!(CarouselParameters {
    0 card_parameters with_card_parameters(Vec<super::CardParameters>) clear_card_parameters,
});
