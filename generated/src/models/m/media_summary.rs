// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaSummary`.
#[non_exhaustive]
pub struct MediaSummary {
    /// `contactCenter`.
    pub contact_center: Option<super::MediaSummaryDetail>,
    /// `enterprise`.
    pub enterprise: Option<super::MediaSummaryDetail>,
    __marks: rt::Marks,
}

rt::model!(MediaSummary {
    "contactCenter" Any contact_center,
    "enterprise" Any enterprise,
});

rt::setters!(MediaSummary {
    0 contact_center with_contact_center(super::MediaSummaryDetail) clear_contact_center,
    1 enterprise with_enterprise(super::MediaSummaryDetail) clear_enterprise,
});
