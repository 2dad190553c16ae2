// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Data Privacy.
#[derive(Clone, Debug)]
pub struct DataPrivacyApi {
    client: rt::Client,
}
impl DataPrivacyApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/dataprivacy/maskingrules`
    #[inline]
    pub fn get_dataprivacy_maskingrules(
        &self,
    ) -> DataPrivacyRequest<GetDataprivacyMaskingrules> {
        DataPrivacyRequest::new(
            rt::Call::new(&self.client, &GET_DATAPRIVACY_MASKINGRULES),
        )
    }
    /// `POST /api/v2/dataprivacy/maskingrules`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_dataprivacy_maskingrules(
        &self,
        body: models::MaskingRule,
    ) -> DataPrivacyRequest<PostDataprivacyMaskingrules> {
        let mut call = rt::Call::new(&self.client, &POST_DATAPRIVACY_MASKINGRULES);
        call.body_json(&body);
        DataPrivacyRequest::new(call)
    }
    /// `POST /api/v2/dataprivacy/maskingrules/validate`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_dataprivacy_maskingrules_validate(
        &self,
        body: models::MaskingRuleValidateRequest,
    ) -> DataPrivacyRequest<PostDataprivacyMaskingrulesValidate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_DATAPRIVACY_MASKINGRULES_VALIDATE,
        );
        call.body_json(&body);
        DataPrivacyRequest::new(call)
    }
    /// `GET /api/v2/dataprivacy/maskingrules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    #[inline]
    pub fn get_dataprivacy_maskingrule(
        &self,
        rule_id: impl Into<String>,
    ) -> DataPrivacyRequest<GetDataprivacyMaskingrule> {
        DataPrivacyRequest::new(
            rt::Call::new(&self.client, &GET_DATAPRIVACY_MASKINGRULE)
                .path(&rule_id.into()),
        )
    }
    /// `DELETE /api/v2/dataprivacy/maskingrules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    #[inline]
    pub fn delete_dataprivacy_maskingrule(
        &self,
        rule_id: impl Into<String>,
    ) -> DataPrivacyRequest<DeleteDataprivacyMaskingrule> {
        DataPrivacyRequest::new(
            rt::Call::new(&self.client, &DELETE_DATAPRIVACY_MASKINGRULE)
                .path(&rule_id.into()),
        )
    }
    /// `PATCH /api/v2/dataprivacy/maskingrules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_dataprivacy_maskingrule(
        &self,
        rule_id: impl Into<String>,
    ) -> DataPrivacyRequest<PatchDataprivacyMaskingrule> {
        DataPrivacyRequest::new(
            rt::Call::new(&self.client, &PATCH_DATAPRIVACY_MASKINGRULE)
                .path(&rule_id.into()),
        )
    }
}
/// A request of [`DataPrivacyApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `DataPrivacyRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct DataPrivacyRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> DataPrivacyRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for DataPrivacyRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for DataPrivacyRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_DATAPRIVACY_MASKINGRULES: rt::Operation = rt::Operation::new(
        "getDataprivacyMaskingrules",
        rt::Method::Get,
        &["/api/v2/dataprivacy/maskingrules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_dataprivacy_maskingrules`.
#[derive(Debug)]
pub enum GetDataprivacyMaskingrules {}
impl rt::Endpoint for GetDataprivacyMaskingrules {
    type Answer = models::MaskingRuleListing;
}
static POST_DATAPRIVACY_MASKINGRULES: rt::Operation = rt::Operation::new(
        "postDataprivacyMaskingrules",
        rt::Method::Post,
        &["/api/v2/dataprivacy/maskingrules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_dataprivacy_maskingrules`.
#[derive(Debug)]
pub enum PostDataprivacyMaskingrules {}
impl rt::Endpoint for PostDataprivacyMaskingrules {
    type Answer = models::MaskingRule;
}
static POST_DATAPRIVACY_MASKINGRULES_VALIDATE: rt::Operation = rt::Operation::new(
        "postDataprivacyMaskingrulesValidate",
        rt::Method::Post,
        &["/api/v2/dataprivacy/maskingrules/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_dataprivacy_maskingrules_validate`.
#[derive(Debug)]
pub enum PostDataprivacyMaskingrulesValidate {}
impl rt::Endpoint for PostDataprivacyMaskingrulesValidate {
    type Answer = models::MaskingRuleValidateResponse;
}
static GET_DATAPRIVACY_MASKINGRULE: rt::Operation = rt::Operation::new(
        "getDataprivacyMaskingrule",
        rt::Method::Get,
        &["/api/v2/dataprivacy/maskingrules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_dataprivacy_maskingrule`.
#[derive(Debug)]
pub enum GetDataprivacyMaskingrule {}
impl rt::Endpoint for GetDataprivacyMaskingrule {
    type Answer = models::MaskingRule;
}
static DELETE_DATAPRIVACY_MASKINGRULE: rt::Operation = rt::Operation::new(
        "deleteDataprivacyMaskingrule",
        rt::Method::Delete,
        &["/api/v2/dataprivacy/maskingrules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_dataprivacy_maskingrule`.
#[derive(Debug)]
pub enum DeleteDataprivacyMaskingrule {}
impl rt::Endpoint for DeleteDataprivacyMaskingrule {
    type Answer = ();
}
static PATCH_DATAPRIVACY_MASKINGRULE: rt::Operation = rt::Operation::new(
        "patchDataprivacyMaskingrule",
        rt::Method::Patch,
        &["/api/v2/dataprivacy/maskingrules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_dataprivacy_maskingrule`.
#[derive(Debug)]
pub enum PatchDataprivacyMaskingrule {}
impl rt::Endpoint for PatchDataprivacyMaskingrule {
    type Answer = models::MaskingRule;
}
impl DataPrivacyRequest<PatchDataprivacyMaskingrule> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::MaskingRule) -> Self {
        self.call.body_json(&value);
        self
    }
}
