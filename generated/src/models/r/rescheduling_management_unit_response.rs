// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReschedulingManagementUnitResponse`.
#[non_exhaustive]
pub struct ReschedulingManagementUnitResponse {
    /// `applied`.
    pub applied: Option<bool>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    __marks: rt::Marks,
}

rt::model!(ReschedulingManagementUnitResponse {
    "applied" Bool applied,
    "managementUnit" Any management_unit,
});
