// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MoveManagementUnitRequest`.
///
/// The service requires `businessUnitId` in requests.
#[non_exhaustive]
pub struct MoveManagementUnitRequest {
    /// `businessUnitId`, required.
    pub business_unit_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MoveManagementUnitRequest {
    "businessUnitId" Str business_unit_id,
});

rt::setters!(MoveManagementUnitRequest {
    0 business_unit_id with_business_unit_id(impl Into<String>) clear_business_unit_id,
});
