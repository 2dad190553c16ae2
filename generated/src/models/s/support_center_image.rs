// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterImage`.
#[non_exhaustive]
pub struct SupportCenterImage {
    /// `source`.
    pub source: Option<super::SupportCenterImageSource>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterImage {
    "source" Any source,
});

rt::setters!(SupportCenterImage {
    0 source with_source(super::SupportCenterImageSource) clear_source,
});
