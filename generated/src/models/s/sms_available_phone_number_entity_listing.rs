// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SMSAvailablePhoneNumberEntityListing`.
#[non_exhaustive]
pub struct SMSAvailablePhoneNumberEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::SmsAvailablePhoneNumber>>,
    __marks: rt::Marks,
}

rt::model!(SMSAvailablePhoneNumberEntityListing {
    "entities" Any entities,
});
