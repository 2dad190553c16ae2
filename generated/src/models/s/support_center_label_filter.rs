// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterLabelFilter`.
#[non_exhaustive]
pub struct SupportCenterLabelFilter {
    /// `labels`.
    pub labels: Option<Vec<super::AddressableEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterLabelFilter {
    "labels" Any labels,
});

rt::setters!(SupportCenterLabelFilter {
    0 labels with_labels(Vec<super::AddressableEntityRef>) clear_labels,
});
