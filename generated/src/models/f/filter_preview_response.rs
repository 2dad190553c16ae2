// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FilterPreviewResponse`.
#[non_exhaustive]
pub struct FilterPreviewResponse {
    /// `filteredContacts`.
    pub filtered_contacts: Option<i64>,
    /// `preview`.
    pub preview: Option<Vec<super::DialerContact>>,
    /// `totalContacts`.
    pub total_contacts: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(FilterPreviewResponse {
    "filteredContacts" Int filtered_contacts,
    "preview" Any preview,
    "totalContacts" Int total_contacts,
});
