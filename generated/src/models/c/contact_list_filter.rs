// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListFilter`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct ContactListFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::ContactListFilterClause>>,
    /// `contactList`.
    pub contact_list: Option<super::DomainEntityRef>,
    /// `contactListTemplate`.
    pub contact_list_template: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `filterType`.
    pub filter_type: Option<super::ContactListFilterFilterType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourceType`.
    pub source_type: Option<super::ContactListFilterSourceType>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `filterType` in [`ContactListFilter`](super::ContactListFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactListFilterFilterType {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sourceType` in [`ContactListFilter`](super::ContactListFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactListFilterSourceType {
    /// `ContactList`
    ContactList,
    /// `ContactListTemplate`
    ContactListTemplate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactListFilter {
    "clauses" Any clauses,
    "contactList" Any contact_list,
    "contactListTemplate" Any contact_list_template,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "filterType" Enum filter_type,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "sourceType" Enum source_type,
    "version" Int version,
});

rt::setters!(ContactListFilter {
    0 clauses with_clauses(Vec<super::ContactListFilterClause>) clear_clauses,
    1 contact_list with_contact_list(super::DomainEntityRef) clear_contact_list,
    2 contact_list_template with_contact_list_template(super::DomainEntityRef) clear_contact_list_template,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 filter_type with_filter_type(impl Into<super::ContactListFilterFilterType>) clear_filter_type,
    6 id with_id(impl Into<String>) clear_id,
    7 name with_name(impl Into<String>) clear_name,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 source_type with_source_type(impl Into<super::ContactListFilterSourceType>) clear_source_type,
    10 version with_version(i64) clear_version,
});

rt::open_enum!(ContactListFilterFilterType {
    And = "AND",
    Or = "OR",
});

rt::open_enum!(ContactListFilterSourceType {
    ContactList = "ContactList",
    ContactListTemplate = "ContactListTemplate",
});
