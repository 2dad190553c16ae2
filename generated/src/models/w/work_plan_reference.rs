// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanReference`.
#[non_exhaustive]
pub struct WorkPlanReference {
    /// `id`.
    pub id: Option<String>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanReference {
    "id" Str id,
    "managementUnit" Any management_unit,
    "selfUri" Str self_uri,
});
