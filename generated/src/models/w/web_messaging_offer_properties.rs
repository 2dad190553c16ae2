// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingOfferProperties`.
#[non_exhaustive]
pub struct WebMessagingOfferProperties {
    /// `offerText`.
    pub offer_text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebMessagingOfferProperties {
    "offerText" Str offer_text,
});
