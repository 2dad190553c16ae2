// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerContactlistfilterConfigChangeContactListFilter`.
#[non_exhaustive]
pub struct DialerContactlistfilterConfigChangeContactListFilter {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `clauses`.
    pub clauses: Option<Vec<super::DialerContactlistfilterConfigChangeFilterClause>>,
    /// `contactList`.
    pub contact_list: Option<super::DialerContactlistfilterConfigChangeUriReference>,
    /// `contactListColumns`.
    pub contact_list_columns: Option<Vec<String>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `filterType`.
    pub filter_type: Option<
        super::DialerContactlistfilterConfigChangeContactListFilterFilterType,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `filterType` in [`DialerContactlistfilterConfigChangeContactListFilter`](super::DialerContactlistfilterConfigChangeContactListFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerContactlistfilterConfigChangeContactListFilterFilterType {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerContactlistfilterConfigChangeContactListFilter {
    "additionalProperties" Any additional_properties_2,
    "clauses" Any clauses,
    "contactList" Any contact_list,
    "contactListColumns" Texts contact_list_columns,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "filterType" Enum filter_type,
    "id" Str id,
    "name" Str name,
    "version" Int version,
});

rt::open_enum!(DialerContactlistfilterConfigChangeContactListFilterFilterType {
    And = "AND",
    Or = "OR",
});
