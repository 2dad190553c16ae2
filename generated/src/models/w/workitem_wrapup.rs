// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemWrapup`.
#[non_exhaustive]
pub struct WorkitemWrapup {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `user`.
    pub user: Option<super::UserReference>,
    /// `workitem`.
    pub workitem: Option<super::WorkitemReference>,
    /// `wrapupCode`.
    pub wrapup_code: Option<super::WrapupIdReference>,
    __marks: rt::Marks,
}

rt::model!(WorkitemWrapup {
    "dateModified" DateTime date_modified,
    "modifiedBy" Any modified_by,
    "user" Any user,
    "workitem" Any workitem,
    "wrapupCode" Any wrapup_code,
});
