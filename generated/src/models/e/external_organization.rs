// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalOrganization`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct ExternalOrganization {
    /// `address`.
    pub address: Option<super::ContactAddress>,
    /// `companyType`.
    pub company_type: Option<String>,
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `customFields`.
    pub custom_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `employeeCount`.
    pub employee_count: Option<i64>,
    /// `externalDataSources`.
    pub external_data_sources: Option<Vec<super::ExternalDataSource>>,
    /// `externalIds`.
    pub external_ids: Option<Vec<super::ExternalId>>,
    /// `externalSystemUrl`.
    pub external_system_url: Option<String>,
    /// `faxNumber`.
    pub fax_number: Option<super::PhoneNumber>,
    /// `id`.
    pub id: Option<String>,
    /// `identifiers`.
    pub identifiers: Option<Vec<super::ExternalOrganizationIdentifier>>,
    /// `industry`.
    pub industry: Option<String>,
    /// `modifyDate`.
    pub modify_date: Option<rt::DateTime>,
    /// `name`, required.
    pub name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<super::PhoneNumber>,
    /// `revenue`.
    pub revenue: Option<i64>,
    /// `schema`.
    pub schema: Option<super::DataSchema>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `tickers`.
    pub tickers: Option<Vec<super::Ticker>>,
    /// `trustor`.
    pub trustor: Option<super::Trustor>,
    /// `twitterId`.
    pub twitter_id: Option<super::TwitterId>,
    /// `websites`.
    pub websites: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ExternalOrganization {
    "address" Any address,
    "companyType" Str company_type,
    "createDate" DateTime create_date,
    "customFields" Any custom_fields,
    "division" Any division,
    "employeeCount" Int employee_count,
    "externalDataSources" Any external_data_sources,
    "externalIds" Any external_ids,
    "externalSystemUrl" Str external_system_url,
    "faxNumber" Any fax_number,
    "id" Str id,
    "identifiers" Any identifiers,
    "industry" Str industry,
    "modifyDate" DateTime modify_date,
    "name" Str name,
    "phoneNumber" Any phone_number,
    "revenue" Int revenue,
    "schema" Any schema,
    "selfUri" Str self_uri,
    "tags" Texts tags,
    "tickers" Any tickers,
    "trustor" Any trustor,
    "twitterId" Any twitter_id,
    "websites" Texts websites,
});

rt::setters!(ExternalOrganization {
    0 address with_address(super::ContactAddress) clear_address,
    1 company_type with_company_type(impl Into<String>) clear_company_type,
    2 create_date with_create_date(impl Into<rt::DateTime>) clear_create_date,
    3 custom_fields with_custom_fields(std::collections::BTreeMap<String, rt::Value>) clear_custom_fields,
    4 division with_division(super::WritableStarrableDivision) clear_division,
    5 employee_count with_employee_count(i64) clear_employee_count,
    6 external_data_sources with_external_data_sources(Vec<super::ExternalDataSource>) clear_external_data_sources,
    7 external_ids with_external_ids(Vec<super::ExternalId>) clear_external_ids,
    8 external_system_url with_external_system_url(impl Into<String>) clear_external_system_url,
    9 fax_number with_fax_number(super::PhoneNumber) clear_fax_number,
    10 id with_id(impl Into<String>) clear_id,
    11 identifiers with_identifiers(Vec<super::ExternalOrganizationIdentifier>) clear_identifiers,
    12 industry with_industry(impl Into<String>) clear_industry,
    13 modify_date with_modify_date(impl Into<rt::DateTime>) clear_modify_date,
    14 name with_name(impl Into<String>) clear_name,
    15 phone_number with_phone_number(super::PhoneNumber) clear_phone_number,
    16 revenue with_revenue(i64) clear_revenue,
    17 schema with_schema(super::DataSchema) clear_schema,
    18 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    19 tags with_tags(Vec<String>) clear_tags,
    20 tickers with_tickers(Vec<super::Ticker>) clear_tickers,
    21 trustor with_trustor(super::Trustor) clear_trustor,
    22 twitter_id with_twitter_id(super::TwitterId) clear_twitter_id,
    23 websites with_websites(Vec<String>) clear_websites,
});
