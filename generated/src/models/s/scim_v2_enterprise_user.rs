// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimV2EnterpriseUser`.
#[non_exhaustive]
pub struct ScimV2EnterpriseUser {
    /// `dateHire`.
    pub date_hire: Option<String>,
    /// `department`.
    pub department: Option<String>,
    /// `division`.
    pub division: Option<String>,
    /// `employeeNumber`.
    pub employee_number: Option<String>,
    /// `manager`.
    pub manager: Option<super::Manager>,
    __marks: rt::Marks,
}

rt::model!(ScimV2EnterpriseUser {
    "dateHire" Str date_hire,
    "department" Str department,
    "division" Str division,
    "employeeNumber" Str employee_number,
    "manager" Any manager,
});

rt::setters!(ScimV2EnterpriseUser {
    0 date_hire with_date_hire(impl Into<String>) clear_date_hire,
    1 department with_department(impl Into<String>) clear_department,
    2 division with_division(impl Into<String>) clear_division,
    3 employee_number with_employee_number(impl Into<String>) clear_employee_number,
    4 manager with_manager(super::Manager) clear_manager,
});
