// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Script`.
#[non_exhaustive]
pub struct Script {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `customActions`.
    pub custom_actions: Option<rt::Value>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `features`.
    pub features: Option<rt::Value>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `pages`.
    pub pages: Option<Vec<super::Page>>,
    /// `publishedDate`.
    pub published_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startPageId`.
    pub start_page_id: Option<String>,
    /// `startPageName`.
    pub start_page_name: Option<String>,
    /// `variables`.
    pub variables: Option<rt::Value>,
    /// `versionDate`.
    pub version_date: Option<rt::DateTime>,
    /// `versionId`.
    pub version_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Script {
    "createdDate" DateTime created_date,
    "customActions" Json custom_actions,
    "division" Any division,
    "features" Json features,
    "id" Str id,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "pages" Any pages,
    "publishedDate" DateTime published_date,
    "selfUri" Str self_uri,
    "startPageId" Str start_page_id,
    "startPageName" Str start_page_name,
    "variables" Json variables,
    "versionDate" DateTime version_date,
    "versionId" Str version_id,
});

rt::setters!(Script {
    0 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    1 custom_actions with_custom_actions(rt::Value) clear_custom_actions,
    2 division with_division(super::Division) clear_division,
    3 features with_features(rt::Value) clear_features,
    4 id with_id(impl Into<String>) clear_id,
    5 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    6 name with_name(impl Into<String>) clear_name,
    7 pages with_pages(Vec<super::Page>) clear_pages,
    8 published_date with_published_date(impl Into<rt::DateTime>) clear_published_date,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 start_page_id with_start_page_id(impl Into<String>) clear_start_page_id,
    11 start_page_name with_start_page_name(impl Into<String>) clear_start_page_name,
    12 variables with_variables(rt::Value) clear_variables,
    13 version_date with_version_date(impl Into<rt::DateTime>) clear_version_date,
    14 version_id with_version_id(impl Into<String>) clear_version_id,
});
