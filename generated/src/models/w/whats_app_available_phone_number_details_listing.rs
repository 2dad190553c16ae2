// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppAvailablePhoneNumberDetailsListing`.
#[non_exhaustive]
pub struct WhatsAppAvailablePhoneNumberDetailsListing {
    /// `entities`.
    pub entities: Option<Vec<super::WhatsAppAvailablePhoneNumberDetails>>,
    __marks: rt::Marks,
}

rt::model!(WhatsAppAvailablePhoneNumberDetailsListing {
    "entities" Any entities,
});
