// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationCaseAssociation`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationCaseAssociation {
    /// `caseId`.
    pub case_id: Option<String>,
    /// `caseReference`.
    pub case_reference: Option<String>,
    /// `dateAssociated`.
    pub date_associated: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(JourneySessionEventsNotificationCaseAssociation {
    "caseId" Str case_id,
    "caseReference" Str case_reference,
    "dateAssociated" DateTime date_associated,
});
