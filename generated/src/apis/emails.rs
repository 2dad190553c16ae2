// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Emails.
#[derive(Clone, Debug)]
pub struct EmailsApi {
    client: rt::Client,
}
impl EmailsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/emails/settings`
    #[inline]
    pub fn get_emails_settings(&self) -> EmailsRequest<GetEmailsSettings> {
        EmailsRequest::new(rt::Call::new(&self.client, &GET_EMAILS_SETTINGS))
    }
    /// `PATCH /api/v2/emails/settings`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_emails_settings(&self) -> EmailsRequest<PatchEmailsSettings> {
        EmailsRequest::new(rt::Call::new(&self.client, &PATCH_EMAILS_SETTINGS))
    }
    /// `GET /api/v2/emails/settings/threading`
    #[inline]
    pub fn get_emails_settings_threading(
        &self,
    ) -> EmailsRequest<GetEmailsSettingsThreading> {
        EmailsRequest::new(rt::Call::new(&self.client, &GET_EMAILS_SETTINGS_THREADING))
    }
    /// `DELETE /api/v2/emails/settings/threading`
    #[inline]
    pub fn delete_emails_settings_threading(
        &self,
    ) -> EmailsRequest<DeleteEmailsSettingsThreading> {
        EmailsRequest::new(
            rt::Call::new(&self.client, &DELETE_EMAILS_SETTINGS_THREADING),
        )
    }
    /// `PATCH /api/v2/emails/settings/threading`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_emails_settings_threading(
        &self,
    ) -> EmailsRequest<PatchEmailsSettingsThreading> {
        EmailsRequest::new(rt::Call::new(&self.client, &PATCH_EMAILS_SETTINGS_THREADING))
    }
}
/// A request of [`EmailsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `EmailsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct EmailsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> EmailsRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for EmailsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for EmailsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_EMAILS_SETTINGS: rt::Operation = rt::Operation::new(
        "getEmailsSettings",
        rt::Method::Get,
        &["/api/v2/emails/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_emails_settings`.
#[derive(Debug)]
pub enum GetEmailsSettings {}
impl rt::Endpoint for GetEmailsSettings {
    type Answer = models::EmailSettings;
}
static PATCH_EMAILS_SETTINGS: rt::Operation = rt::Operation::new(
        "patchEmailsSettings",
        rt::Method::Patch,
        &["/api/v2/emails/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_emails_settings`.
#[derive(Debug)]
pub enum PatchEmailsSettings {}
impl rt::Endpoint for PatchEmailsSettings {
    type Answer = models::EmailSettings;
}
impl EmailsRequest<PatchEmailsSettings> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EmailSettings) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_EMAILS_SETTINGS_THREADING: rt::Operation = rt::Operation::new(
        "getEmailsSettingsThreading",
        rt::Method::Get,
        &["/api/v2/emails/settings/threading"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_emails_settings_threading`.
#[derive(Debug)]
pub enum GetEmailsSettingsThreading {}
impl rt::Endpoint for GetEmailsSettingsThreading {
    type Answer = models::EmailThreadingSettings;
}
static DELETE_EMAILS_SETTINGS_THREADING: rt::Operation = rt::Operation::new(
        "deleteEmailsSettingsThreading",
        rt::Method::Delete,
        &["/api/v2/emails/settings/threading"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_emails_settings_threading`.
#[derive(Debug)]
pub enum DeleteEmailsSettingsThreading {}
impl rt::Endpoint for DeleteEmailsSettingsThreading {
    type Answer = ();
}
static PATCH_EMAILS_SETTINGS_THREADING: rt::Operation = rt::Operation::new(
        "patchEmailsSettingsThreading",
        rt::Method::Patch,
        &["/api/v2/emails/settings/threading"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_emails_settings_threading`.
#[derive(Debug)]
pub enum PatchEmailsSettingsThreading {}
impl rt::Endpoint for PatchEmailsSettingsThreading {
    type Answer = models::EmailThreadingSettings;
}
impl EmailsRequest<PatchEmailsSettingsThreading> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::EmailThreadingSettings) -> Self {
        self.call.body_json(&value);
        self
    }
}
