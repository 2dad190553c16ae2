// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmployerInfo`.
#[non_exhaustive]
pub struct EmployerInfo {
    /// `dateHire`.
    pub date_hire: Option<String>,
    /// `employeeId`.
    pub employee_id: Option<String>,
    /// `employeeType`.
    pub employee_type: Option<String>,
    /// `officialName`.
    pub official_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmployerInfo {
    "dateHire" Str date_hire,
    "employeeId" Str employee_id,
    "employeeType" Str employee_type,
    "officialName" Str official_name,
});

rt::setters!(EmployerInfo {
    0 date_hire with_date_hire(impl Into<String>) clear_date_hire,
    1 employee_id with_employee_id(impl Into<String>) clear_employee_id,
    2 employee_type with_employee_type(impl Into<String>) clear_employee_type,
    3 official_name with_official_name(impl Into<String>) clear_official_name,
});
