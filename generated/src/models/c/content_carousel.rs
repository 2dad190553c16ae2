// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentCarousel`.
#[non_exhaustive]
pub struct ContentCarousel {
    /// `cards`, required.
    pub cards: Option<Vec<super::ContentCard>>,
    __marks: rt::Marks,
}

rt::model!(ContentCarousel {
    "cards" Any cards,
});
