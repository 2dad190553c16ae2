// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ApiUsageRow`.
#[non_exhaustive]
pub struct ApiUsageRow {
    /// `clientId`.
    pub client_id: Option<String>,
    /// `clientName`.
    pub client_name: Option<String>,
    /// `date`.
    pub date: Option<rt::DateTime>,
    /// `httpMethod`.
    pub http_method: Option<String>,
    /// `organizationId`.
    pub organization_id: Option<String>,
    /// `requests`.
    pub requests: Option<i64>,
    /// `status200`.
    pub status200: Option<i64>,
    /// `status300`.
    pub status300: Option<i64>,
    /// `status400`.
    pub status400: Option<i64>,
    /// `status429`.
    pub status429: Option<i64>,
    /// `status500`.
    pub status500: Option<i64>,
    /// `templateUri`.
    pub template_uri: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ApiUsageRow {
    "clientId" Str client_id,
    "clientName" Str client_name,
    "date" DateTime date,
    "httpMethod" Str http_method,
    "organizationId" Str organization_id,
    "requests" Int requests,
    "status200" Int status200,
    "status300" Int status300,
    "status400" Int status400,
    "status429" Int status429,
    "status500" Int status500,
    "templateUri" Str template_uri,
    "userId" Str user_id,
});
