// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of User Recordings.
#[derive(Clone, Debug)]
pub struct UserRecordingsApi {
    client: rt::Client,
}
impl UserRecordingsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/userrecordings`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_userrecordings(&self) -> UserRecordingsRequest<GetUserrecordings> {
        UserRecordingsRequest::new(rt::Call::new(&self.client, &GET_USERRECORDINGS))
    }
    /// `GET /api/v2/userrecordings/summary`
    #[inline]
    pub fn get_userrecordings_summary(
        &self,
    ) -> UserRecordingsRequest<GetUserrecordingsSummary> {
        UserRecordingsRequest::new(
            rt::Call::new(&self.client, &GET_USERRECORDINGS_SUMMARY),
        )
    }
    /// `GET /api/v2/userrecordings/{recordingId}`
    ///
    /// Arguments:
    /// - `recording_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_userrecording(
        &self,
        recording_id: impl Into<String>,
    ) -> UserRecordingsRequest<GetUserrecording> {
        UserRecordingsRequest::new(
            rt::Call::new(&self.client, &GET_USERRECORDING).path(&recording_id.into()),
        )
    }
    /// `PUT /api/v2/userrecordings/{recordingId}`
    ///
    /// Arguments:
    /// - `recording_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn put_userrecording(
        &self,
        recording_id: impl Into<String>,
        body: models::UserRecording,
    ) -> UserRecordingsRequest<PutUserrecording> {
        let mut call = rt::Call::new(&self.client, &PUT_USERRECORDING)
            .path(&recording_id.into());
        call.body_json(&body);
        UserRecordingsRequest::new(call)
    }
    /// `DELETE /api/v2/userrecordings/{recordingId}`
    ///
    /// Arguments:
    /// - `recording_id`
    #[inline]
    pub fn delete_userrecording(
        &self,
        recording_id: impl Into<String>,
    ) -> UserRecordingsRequest<DeleteUserrecording> {
        UserRecordingsRequest::new(
            rt::Call::new(&self.client, &DELETE_USERRECORDING).path(&recording_id.into()),
        )
    }
    /// `GET /api/v2/userrecordings/{recordingId}/transcoding`
    ///
    /// Arguments:
    /// - `recording_id`
    ///
    /// Optional, set on the request:
    /// - `format_id`
    #[inline]
    pub fn get_userrecording_transcoding(
        &self,
        recording_id: impl Into<String>,
    ) -> UserRecordingsRequest<GetUserrecordingTranscoding> {
        UserRecordingsRequest::new(
            rt::Call::new(&self.client, &GET_USERRECORDING_TRANSCODING)
                .path(&recording_id.into()),
        )
    }
}
/// A request of [`UserRecordingsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `UserRecordingsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct UserRecordingsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> UserRecordingsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for UserRecordingsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for UserRecordingsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_USERRECORDINGS: rt::Operation = rt::Operation::new(
        "getUserrecordings",
        rt::Method::Get,
        &["/api/v2/userrecordings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_userrecordings`.
#[derive(Debug)]
pub enum GetUserrecordings {}
impl rt::Endpoint for GetUserrecordings {
    type Answer = models::UserRecordingEntityListing;
}
impl UserRecordingsRequest<GetUserrecordings> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
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
static GET_USERRECORDINGS_SUMMARY: rt::Operation = rt::Operation::new(
        "getUserrecordingsSummary",
        rt::Method::Get,
        &["/api/v2/userrecordings/summary"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_userrecordings_summary`.
#[derive(Debug)]
pub enum GetUserrecordingsSummary {}
impl rt::Endpoint for GetUserrecordingsSummary {
    type Answer = models::FaxSummary;
}
static GET_USERRECORDING: rt::Operation = rt::Operation::new(
        "getUserrecording",
        rt::Method::Get,
        &["/api/v2/userrecordings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_userrecording`.
#[derive(Debug)]
pub enum GetUserrecording {}
impl rt::Endpoint for GetUserrecording {
    type Answer = models::UserRecording;
}
impl UserRecordingsRequest<GetUserrecording> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_USERRECORDING: rt::Operation = rt::Operation::new(
        "putUserrecording",
        rt::Method::Put,
        &["/api/v2/userrecordings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_userrecording`.
#[derive(Debug)]
pub enum PutUserrecording {}
impl rt::Endpoint for PutUserrecording {
    type Answer = models::UserRecording;
}
impl UserRecordingsRequest<PutUserrecording> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_USERRECORDING: rt::Operation = rt::Operation::new(
        "deleteUserrecording",
        rt::Method::Delete,
        &["/api/v2/userrecordings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_userrecording`.
#[derive(Debug)]
pub enum DeleteUserrecording {}
impl rt::Endpoint for DeleteUserrecording {
    type Answer = ();
}
static GET_USERRECORDING_TRANSCODING: rt::Operation = rt::Operation::new(
        "getUserrecordingTranscoding",
        rt::Method::Get,
        &["/api/v2/userrecordings/", "/transcoding"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_userrecording_transcoding`.
#[derive(Debug)]
pub enum GetUserrecordingTranscoding {}
impl rt::Endpoint for GetUserrecordingTranscoding {
    type Answer = models::DownloadResponse;
}
impl UserRecordingsRequest<GetUserrecordingTranscoding> {
    /// Sets `formatId`.
    ///
    /// Default of the service: WEBM
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
}
