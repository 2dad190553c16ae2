// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReverseWhitepagesLookupResult`.
#[non_exhaustive]
pub struct ReverseWhitepagesLookupResult {
    /// `contacts`.
    pub contacts: Option<Vec<super::ExternalContact>>,
    __marks: rt::Marks,
}

rt::model!(ReverseWhitepagesLookupResult {
    "contacts" Any contacts,
});
