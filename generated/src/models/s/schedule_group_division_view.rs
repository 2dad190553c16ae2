// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleGroupDivisionView`.
#[non_exhaustive]
pub struct ScheduleGroupDivisionView {
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScheduleGroupDivisionView {
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
