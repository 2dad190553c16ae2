// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ImportTemplate`.
///
/// The service requires `contactListTemplate` in requests.
#[non_exhaustive]
pub struct ImportTemplate {
    /// `contactListFilter`.
    pub contact_list_filter: Option<super::DomainEntityRef>,
    /// `contactListTemplate`, required.
    pub contact_list_template: Option<super::DomainEntityRef>,
    /// `customListNameFormatValue`.
    pub custom_list_name_format_value: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `importStatus`.
    pub import_status: Option<super::ImportStatus>,
    /// `listNameFormat`.
    pub list_name_format: Option<super::ImportTemplateListNameFormat>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `splittingInformation`.
    pub splitting_information: Option<super::SplittingInformation>,
    /// `useSplittingCriteria`.
    pub use_splitting_criteria: Option<bool>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `listNameFormat` in [`ImportTemplate`](super::ImportTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ImportTemplateListNameFormat {
    /// `ListNamePrefix`
    ListNamePrefix,
    /// `ListNamePrefixMonthDayYear`
    ListNamePrefixMonthDayYear,
    /// `ListNamePrefixMonthDayYearHourMinuteSecond`
    ListNamePrefixMonthDayYearHourMinuteSecond,
    /// `ListNamePrefixPart`
    ListNamePrefixPart,
    /// `ListNamePrefixMonthDayYearPart`
    ListNamePrefixMonthDayYearPart,
    /// `ListNamePrefixMonthDayYearHourMinuteSecondPart`
    ListNamePrefixMonthDayYearHourMinuteSecondPart,
    /// `Custom`
    Custom,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ImportTemplate {
    "contactListFilter" Any contact_list_filter,
    "contactListTemplate" Any contact_list_template,
    "customListNameFormatValue" Str custom_list_name_format_value,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "importStatus" Any import_status,
    "listNameFormat" Enum list_name_format,
    "name" Str name,
    "selfUri" Str self_uri,
    "splittingInformation" Any splitting_information,
    "useSplittingCriteria" Bool use_splitting_criteria,
    "version" Int version,
});

rt::setters!(ImportTemplate {
    0 contact_list_filter with_contact_list_filter(super::DomainEntityRef) clear_contact_list_filter,
    1 contact_list_template with_contact_list_template(super::DomainEntityRef) clear_contact_list_template,
    2 custom_list_name_format_value with_custom_list_name_format_value(impl Into<String>) clear_custom_list_name_format_value,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 id with_id(impl Into<String>) clear_id,
    6 import_status with_import_status(super::ImportStatus) clear_import_status,
    7 list_name_format with_list_name_format(impl Into<super::ImportTemplateListNameFormat>) clear_list_name_format,
    8 name with_name(impl Into<String>) clear_name,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 splitting_information with_splitting_information(super::SplittingInformation) clear_splitting_information,
    11 use_splitting_criteria with_use_splitting_criteria(bool) clear_use_splitting_criteria,
    12 version with_version(i64) clear_version,
});

rt::open_enum!(ImportTemplateListNameFormat {
    ListNamePrefix = "ListNamePrefix",
    ListNamePrefixMonthDayYear = "ListNamePrefixMonthDayYear",
    ListNamePrefixMonthDayYearHourMinuteSecond = "ListNamePrefixMonthDayYearHourMinuteSecond",
    ListNamePrefixPart = "ListNamePrefixPart",
    ListNamePrefixMonthDayYearPart = "ListNamePrefixMonthDayYearPart",
    ListNamePrefixMonthDayYearHourMinuteSecondPart = "ListNamePrefixMonthDayYearHourMinuteSecondPart",
    Custom = "Custom",
});
