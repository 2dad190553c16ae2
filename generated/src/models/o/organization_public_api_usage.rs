// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationPublicApiUsage`.
#[non_exhaustive]
pub struct OrganizationPublicApiUsage {
    /// `date`.
    pub date: Option<rt::Date>,
    /// `httpMethod`.
    pub http_method: Option<super::OrganizationPublicApiUsageHttpMethod>,
    /// `oauthClient`.
    pub oauth_client: Option<super::DomainEntityRef>,
    /// `platform`.
    pub platform: Option<String>,
    /// `requestCount`.
    pub request_count: Option<i64>,
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
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `httpMethod` in [`OrganizationPublicApiUsage`](super::OrganizationPublicApiUsage).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationPublicApiUsageHttpMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `HEAD`
    Head,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationPublicApiUsage {
    "date" Date date,
    "httpMethod" Enum http_method,
    "oauthClient" Any oauth_client,
    "platform" Str platform,
    "requestCount" Int request_count,
    "status200" Int status200,
    "status300" Int status300,
    "status400" Int status400,
    "status429" Int status429,
    "status500" Int status500,
    "templateUri" Str template_uri,
    "user" Any user,
});

rt::open_enum!(OrganizationPublicApiUsageHttpMethod {
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE",
    Head = "HEAD",
});
