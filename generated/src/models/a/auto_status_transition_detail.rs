// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AutoStatusTransitionDetail`.
#[non_exhaustive]
pub struct AutoStatusTransitionDetail {
    /// `dateOfTransition`.
    pub date_of_transition: Option<rt::DateTime>,
    /// `errorDetails`.
    pub error_details: Option<super::TaskManagementErrorDetails>,
    /// `nextStatus`.
    pub next_status: Option<super::WorkitemStatusReference>,
    __marks: rt::Marks,
}

rt::model!(AutoStatusTransitionDetail {
    "dateOfTransition" DateTime date_of_transition,
    "errorDetails" Any error_details,
    "nextStatus" Any next_status,
});
