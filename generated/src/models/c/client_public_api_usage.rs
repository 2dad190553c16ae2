// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ClientPublicApiUsage`.
#[non_exhaustive]
pub struct ClientPublicApiUsage {
    /// `date`.
    pub date: Option<rt::Date>,
    /// `httpMethod`.
    pub http_method: Option<super::ClientPublicApiUsageHttpMethod>,
    /// `organizationId`.
    pub organization_id: Option<String>,
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
    __marks: rt::Marks,
}
/// The values of `httpMethod` in [`ClientPublicApiUsage`](super::ClientPublicApiUsage).
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientPublicApiUsageHttpMethod {
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

rt::model!(ClientPublicApiUsage {
    "date" Date date,
    "httpMethod" Enum http_method,
    "organizationId" Str organization_id,
    "platform" Str platform,
    "requestCount" Int request_count,
    "status200" Int status200,
    "status300" Int status300,
    "status400" Int status400,
    "status429" Int status429,
    "status500" Int status500,
    "templateUri" Str template_uri,
});

rt::open_enum!(ClientPublicApiUsageHttpMethod {
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE",
    Head = "HEAD",
});
