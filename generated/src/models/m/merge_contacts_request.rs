// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MergeContactsRequest`.
///
/// The service requires `contactIds` in requests.
#[non_exhaustive]
pub struct MergeContactsRequest {
    /// `contactIds`, required.
    pub contact_ids: Option<Vec<String>>,
    /// `valueOverride`.
    pub value_override: Option<super::ExternalContact>,
    __marks: rt::Marks,
}

rt::model!(MergeContactsRequest {
    "contactIds" Texts contact_ids,
    "valueOverride" Any value_override,
});

rt::setters!(MergeContactsRequest {
    0 contact_ids with_contact_ids(Vec<String>) clear_contact_ids,
    1 value_override with_value_override(super::ExternalContact) clear_value_override,
});
