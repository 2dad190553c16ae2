// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicExternalOrganization`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicExternalOrganization {
    /// `address`.
    pub address: Option<super::ExternalContactsContactChangedTopicContactAddress>,
    /// `companyType`.
    pub company_type: Option<String>,
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `customFields`.
    pub custom_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `division`.
    pub division: Option<super::ExternalContactsContactChangedTopicDivision>,
    /// `employeeCount`.
    pub employee_count: Option<i64>,
    /// `externalSystemUrl`.
    pub external_system_url: Option<String>,
    /// `faxNumber`.
    pub fax_number: Option<super::ExternalContactsContactChangedTopicPhoneNumber>,
    /// `id`.
    pub id: Option<String>,
    /// `industry`.
    pub industry: Option<String>,
    /// `modifyDate`.
    pub modify_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<super::ExternalContactsContactChangedTopicPhoneNumber>,
    /// `primaryContactId`.
    pub primary_contact_id: Option<String>,
    /// `revenue`.
    pub revenue: Option<i64>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `tickers`.
    pub tickers: Option<Vec<super::ExternalContactsContactChangedTopicTicker>>,
    /// `twitterId`.
    pub twitter_id: Option<super::ExternalContactsContactChangedTopicTwitterId>,
    /// `websites`.
    pub websites: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicExternalOrganization {
    "address" Any address,
    "companyType" Str company_type,
    "createDate" DateTime create_date,
    "customFields" Any custom_fields,
    "division" Any division,
    "employeeCount" Int employee_count,
    "externalSystemUrl" Str external_system_url,
    "faxNumber" Any fax_number,
    "id" Str id,
    "industry" Str industry,
    "modifyDate" DateTime modify_date,
    "name" Str name,
    "phoneNumber" Any phone_number,
    "primaryContactId" Str primary_contact_id,
    "revenue" Int revenue,
    "tags" Texts tags,
    "tickers" Any tickers,
    "twitterId" Any twitter_id,
    "websites" Texts websites,
});
