// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MergeOperation`.
#[non_exhaustive]
pub struct MergeOperation {
    /// `resultingContact`.
    pub resulting_contact: Option<super::AddressableEntityRef>,
    /// `sourceContact`.
    pub source_contact: Option<super::AddressableEntityRef>,
    /// `targetContact`.
    pub target_contact: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(MergeOperation {
    "resultingContact" Any resulting_contact,
    "sourceContact" Any source_contact,
    "targetContact" Any target_contact,
});

rt::setters!(MergeOperation {
    0 resulting_contact with_resulting_contact(super::AddressableEntityRef) clear_resulting_contact,
    1 source_contact with_source_contact(super::AddressableEntityRef) clear_source_contact,
    2 target_contact with_target_contact(super::AddressableEntityRef) clear_target_contact,
});
