// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Messaging.
#[derive(Clone, Debug)]
pub struct MessagingApi {
    client: rt::Client,
}
impl MessagingApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/messaging/settings`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[deprecated]
    #[inline]
    pub fn get_messaging_settings(&self) -> MessagingRequest<GetMessagingSettings> {
        MessagingRequest::new(rt::Call::new(&self.client, &GET_MESSAGING_SETTINGS))
    }
    /// `POST /api/v2/messaging/settings`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_messaging_settings(
        &self,
        body: models::MessagingSettingRequest,
    ) -> MessagingRequest<PostMessagingSettings> {
        let mut call = rt::Call::new(&self.client, &POST_MESSAGING_SETTINGS);
        call.body_json(&body);
        MessagingRequest::new(call)
    }
    /// `GET /api/v2/messaging/settings/default`
    #[deprecated]
    #[inline]
    pub fn get_messaging_settings_default(
        &self,
    ) -> MessagingRequest<GetMessagingSettingsDefault> {
        MessagingRequest::new(
            rt::Call::new(&self.client, &GET_MESSAGING_SETTINGS_DEFAULT),
        )
    }
    /// `PUT /api/v2/messaging/settings/default`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_messaging_settings_default(
        &self,
        body: models::MessagingSettingDefaultRequest,
    ) -> MessagingRequest<PutMessagingSettingsDefault> {
        let mut call = rt::Call::new(&self.client, &PUT_MESSAGING_SETTINGS_DEFAULT);
        call.body_json(&body);
        MessagingRequest::new(call)
    }
    /// `DELETE /api/v2/messaging/settings/default`
    #[deprecated]
    #[inline]
    pub fn delete_messaging_settings_default(
        &self,
    ) -> MessagingRequest<DeleteMessagingSettingsDefault> {
        MessagingRequest::new(
            rt::Call::new(&self.client, &DELETE_MESSAGING_SETTINGS_DEFAULT),
        )
    }
    /// `GET /api/v2/messaging/settings/{messageSettingId}`
    ///
    /// Arguments:
    /// - `message_setting_id`
    #[deprecated]
    #[inline]
    pub fn get_messaging_setting(
        &self,
        message_setting_id: impl Into<String>,
    ) -> MessagingRequest<GetMessagingSetting> {
        MessagingRequest::new(
            rt::Call::new(&self.client, &GET_MESSAGING_SETTING)
                .path(&message_setting_id.into()),
        )
    }
    /// `DELETE /api/v2/messaging/settings/{messageSettingId}`
    ///
    /// Arguments:
    /// - `message_setting_id`
    #[deprecated]
    #[inline]
    pub fn delete_messaging_setting(
        &self,
        message_setting_id: impl Into<String>,
    ) -> MessagingRequest<DeleteMessagingSetting> {
        MessagingRequest::new(
            rt::Call::new(&self.client, &DELETE_MESSAGING_SETTING)
                .path(&message_setting_id.into()),
        )
    }
    /// `PATCH /api/v2/messaging/settings/{messageSettingId}`
    ///
    /// Arguments:
    /// - `message_setting_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_messaging_setting(
        &self,
        message_setting_id: impl Into<String>,
        body: models::MessagingSettingRequest,
    ) -> MessagingRequest<PatchMessagingSetting> {
        let mut call = rt::Call::new(&self.client, &PATCH_MESSAGING_SETTING)
            .path(&message_setting_id.into());
        call.body_json(&body);
        MessagingRequest::new(call)
    }
    /// `GET /api/v2/messaging/supportedcontent`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[deprecated]
    #[inline]
    pub fn get_messaging_supportedcontent(
        &self,
    ) -> MessagingRequest<GetMessagingSupportedcontent> {
        MessagingRequest::new(
            rt::Call::new(&self.client, &GET_MESSAGING_SUPPORTEDCONTENT),
        )
    }
    /// `POST /api/v2/messaging/supportedcontent`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_messaging_supportedcontent(
        &self,
        body: models::SupportedContent,
    ) -> MessagingRequest<PostMessagingSupportedcontent> {
        let mut call = rt::Call::new(&self.client, &POST_MESSAGING_SUPPORTEDCONTENT);
        call.body_json(&body);
        MessagingRequest::new(call)
    }
    /// `GET /api/v2/messaging/supportedcontent/{supportedContentId}`
    ///
    /// Arguments:
    /// - `supported_content_id`
    #[deprecated]
    #[inline]
    pub fn get_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl Into<String>,
    ) -> MessagingRequest<GetMessagingSupportedcontentSupportedContentId> {
        MessagingRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID,
                )
                .path(&supported_content_id.into()),
        )
    }
    /// `DELETE /api/v2/messaging/supportedcontent/{supportedContentId}`
    ///
    /// Arguments:
    /// - `supported_content_id`
    #[deprecated]
    #[inline]
    pub fn delete_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl Into<String>,
    ) -> MessagingRequest<DeleteMessagingSupportedcontentSupportedContentId> {
        MessagingRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID,
                )
                .path(&supported_content_id.into()),
        )
    }
    /// `PATCH /api/v2/messaging/supportedcontent/{supportedContentId}`
    ///
    /// Arguments:
    /// - `supported_content_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl Into<String>,
        body: models::SupportedContent,
    ) -> MessagingRequest<PatchMessagingSupportedcontentSupportedContentId> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID,
            )
            .path(&supported_content_id.into());
        call.body_json(&body);
        MessagingRequest::new(call)
    }
}
/// A request of [`MessagingApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `MessagingRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct MessagingRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> MessagingRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for MessagingRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for MessagingRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_MESSAGING_SETTINGS: rt::Operation = rt::Operation::new(
        "getMessagingSettings",
        rt::Method::Get,
        &["/api/v2/messaging/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_messaging_settings`.
#[derive(Debug)]
pub enum GetMessagingSettings {}
impl rt::Endpoint for GetMessagingSettings {
    type Answer = models::MessagingConfigListing;
}
impl MessagingRequest<GetMessagingSettings> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_MESSAGING_SETTINGS: rt::Operation = rt::Operation::new(
        "postMessagingSettings",
        rt::Method::Post,
        &["/api/v2/messaging/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_messaging_settings`.
#[derive(Debug)]
pub enum PostMessagingSettings {}
impl rt::Endpoint for PostMessagingSettings {
    type Answer = models::MessagingSetting;
}
static GET_MESSAGING_SETTINGS_DEFAULT: rt::Operation = rt::Operation::new(
        "getMessagingSettingsDefault",
        rt::Method::Get,
        &["/api/v2/messaging/settings/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_messaging_settings_default`.
#[derive(Debug)]
pub enum GetMessagingSettingsDefault {}
impl rt::Endpoint for GetMessagingSettingsDefault {
    type Answer = models::MessagingSetting;
}
static PUT_MESSAGING_SETTINGS_DEFAULT: rt::Operation = rt::Operation::new(
        "putMessagingSettingsDefault",
        rt::Method::Put,
        &["/api/v2/messaging/settings/default"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_messaging_settings_default`.
#[derive(Debug)]
pub enum PutMessagingSettingsDefault {}
impl rt::Endpoint for PutMessagingSettingsDefault {
    type Answer = models::MessagingSetting;
}
static DELETE_MESSAGING_SETTINGS_DEFAULT: rt::Operation = rt::Operation::new(
        "deleteMessagingSettingsDefault",
        rt::Method::Delete,
        &["/api/v2/messaging/settings/default"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_messaging_settings_default`.
#[derive(Debug)]
pub enum DeleteMessagingSettingsDefault {}
impl rt::Endpoint for DeleteMessagingSettingsDefault {
    type Answer = ();
}
static GET_MESSAGING_SETTING: rt::Operation = rt::Operation::new(
        "getMessagingSetting",
        rt::Method::Get,
        &["/api/v2/messaging/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_messaging_setting`.
#[derive(Debug)]
pub enum GetMessagingSetting {}
impl rt::Endpoint for GetMessagingSetting {
    type Answer = models::MessagingSetting;
}
static DELETE_MESSAGING_SETTING: rt::Operation = rt::Operation::new(
        "deleteMessagingSetting",
        rt::Method::Delete,
        &["/api/v2/messaging/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_messaging_setting`.
#[derive(Debug)]
pub enum DeleteMessagingSetting {}
impl rt::Endpoint for DeleteMessagingSetting {
    type Answer = ();
}
static PATCH_MESSAGING_SETTING: rt::Operation = rt::Operation::new(
        "patchMessagingSetting",
        rt::Method::Patch,
        &["/api/v2/messaging/settings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_messaging_setting`.
#[derive(Debug)]
pub enum PatchMessagingSetting {}
impl rt::Endpoint for PatchMessagingSetting {
    type Answer = models::MessagingSetting;
}
static GET_MESSAGING_SUPPORTEDCONTENT: rt::Operation = rt::Operation::new(
        "getMessagingSupportedcontent",
        rt::Method::Get,
        &["/api/v2/messaging/supportedcontent"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_messaging_supportedcontent`.
#[derive(Debug)]
pub enum GetMessagingSupportedcontent {}
impl rt::Endpoint for GetMessagingSupportedcontent {
    type Answer = models::SupportedContentListing;
}
impl MessagingRequest<GetMessagingSupportedcontent> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_MESSAGING_SUPPORTEDCONTENT: rt::Operation = rt::Operation::new(
        "postMessagingSupportedcontent",
        rt::Method::Post,
        &["/api/v2/messaging/supportedcontent"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_messaging_supportedcontent`.
#[derive(Debug)]
pub enum PostMessagingSupportedcontent {}
impl rt::Endpoint for PostMessagingSupportedcontent {
    type Answer = models::SupportedContent;
}
static GET_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: rt::Operation = rt::Operation::new(
        "getMessagingSupportedcontentSupportedContentId",
        rt::Method::Get,
        &["/api/v2/messaging/supportedcontent/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_messaging_supportedcontent_supported_content_id`.
#[derive(Debug)]
pub enum GetMessagingSupportedcontentSupportedContentId {}
impl rt::Endpoint for GetMessagingSupportedcontentSupportedContentId {
    type Answer = models::SupportedContent;
}
static DELETE_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: rt::Operation = rt::Operation::new(
        "deleteMessagingSupportedcontentSupportedContentId",
        rt::Method::Delete,
        &["/api/v2/messaging/supportedcontent/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_messaging_supportedcontent_supported_content_id`.
#[derive(Debug)]
pub enum DeleteMessagingSupportedcontentSupportedContentId {}
impl rt::Endpoint for DeleteMessagingSupportedcontentSupportedContentId {
    type Answer = ();
}
static PATCH_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: rt::Operation = rt::Operation::new(
        "patchMessagingSupportedcontentSupportedContentId",
        rt::Method::Patch,
        &["/api/v2/messaging/supportedcontent/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_messaging_supportedcontent_supported_content_id`.
#[derive(Debug)]
pub enum PatchMessagingSupportedcontentSupportedContentId {}
impl rt::Endpoint for PatchMessagingSupportedcontentSupportedContentId {
    type Answer = models::SupportedContent;
}
