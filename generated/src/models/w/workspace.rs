// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Workspace`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Workspace {
    /// `acl`.
    pub acl: Option<Vec<String>>,
    /// `bucket`.
    pub bucket: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isCurrentUserWorkspace`.
    pub is_current_user_workspace: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `summary`.
    pub summary: Option<super::WorkspaceSummary>,
    /// `type`.
    pub r#type: Option<super::WorkspaceType>,
    /// `user`.
    pub user: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Workspace`](super::Workspace).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkspaceType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Workspace {
    "acl" Texts acl,
    "bucket" Str bucket,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "id" Str id,
    "isCurrentUserWorkspace" Bool is_current_user_workspace,
    "name" Str name,
    "selfUri" Str self_uri,
    "summary" Any summary,
    "type" Enum r#type,
    "user" Any user,
});

rt::setters!(Workspace {
    0 acl with_acl(Vec<String>) clear_acl,
    1 bucket with_bucket(impl Into<String>) clear_bucket,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 description with_description(impl Into<String>) clear_description,
    5 id with_id(impl Into<String>) clear_id,
    6 is_current_user_workspace with_is_current_user_workspace(bool) clear_is_current_user_workspace,
    7 name with_name(impl Into<String>) clear_name,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 summary with_summary(super::WorkspaceSummary) clear_summary,
    10 r#type with_type(impl Into<super::WorkspaceType>) clear_type,
    11 user with_user(super::DomainEntityRef) clear_user,
});

rt::open_enum!(WorkspaceType {
    User = "USER",
    Group = "GROUP",
});
