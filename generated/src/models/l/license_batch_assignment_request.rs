// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LicenseBatchAssignmentRequest`.
///
/// The service requires `assignments` in requests.
#[non_exhaustive]
pub struct LicenseBatchAssignmentRequest {
    /// `assignments`, required.
    pub assignments: Option<Vec<super::LicenseAssignmentRequest>>,
    __marks: rt::Marks,
}

rt::model!(LicenseBatchAssignmentRequest {
    "assignments" Any assignments,
});

rt::setters!(LicenseBatchAssignmentRequest {
    0 assignments with_assignments(Vec<super::LicenseAssignmentRequest>) clear_assignments,
});
