// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingOfferFields`.
#[non_exhaustive]
pub struct WebMessagingOfferFields {
    /// `architectFlow`.
    pub architect_flow: Option<super::AddressableEntityRef>,
    /// `offerText`.
    pub offer_text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebMessagingOfferFields {
    "architectFlow" Any architect_flow,
    "offerText" Str offer_text,
});

rt::setters!(WebMessagingOfferFields {
    0 architect_flow with_architect_flow(super::AddressableEntityRef) clear_architect_flow,
    1 offer_text with_offer_text(impl Into<String>) clear_offer_text,
});
